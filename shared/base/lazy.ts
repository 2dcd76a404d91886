/**
 * Fields of an object that are made when they are first read, and kept.
 *
 * A plan has parts that a sweep over thousands of plans never looks at. The getters are made once for all objects of a
 * kind: a getter of its own for each object costs more than many of the parts.
 */

const stateOf = Symbol('state');
const madeOf = Symbol('made');

interface Host<State> {
  readonly [stateOf]: State;
  readonly [madeOf]: Record<string, unknown>;
}

/** A function that adds the fields to an object; each is made from the state given with it. */
export function lazyFields<State, Fields extends object>(makers: {
  readonly [Name in keyof Fields]: (state: State) => Fields[Name];
}): <Given extends object>(given: Given, state: State) => Given & Fields {
  const getters: PropertyDescriptorMap = {};
  for (const name of Object.keys(makers)) {
    const make = makers[name as keyof Fields];
    getters[name] = {
      enumerable: true,
      get(this: Host<State>) {
        const made = this[madeOf];
        // Looked up by name, not by value: null and undefined are answers too.
        if (!(name in made)) made[name] = make(this[stateOf]);
        return made[name];
      },
    };
  }
  return <Given extends object>(given: Given, state: State) => {
    const hidden = { [stateOf]: { value: state }, [madeOf]: { value: {} } };
    return Object.defineProperties(Object.defineProperties(given, hidden), getters) as Given & Fields;
  };
}
