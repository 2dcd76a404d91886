/**
 * From formula text to a checked tree: only names, numbers, arithmetic, comparisons, conditionals and five functions.
 *
 * An allow-list, because formulas of bill lines are typed by users: every other kind of node is refused, and so is a
 * formula that is too long, too deep or too large to be written by a person.
 */
import { err, ok, type Result } from '../base/result.ts';
import { parseTree, type MathNode } from './math.ts';

const longest = 500;
const deepest = 40;
const largest = 200;

/** mathjs's operator functions → their sign. Nothing else may stand between two operands. */
const operators: Readonly<Record<string, BinaryOperator>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
  larger: '>',
  largerEq: '>=',
  smaller: '<',
  smallerEq: '<=',
  equal: '==',
  unequal: '!=',
};

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '>' | '>=' | '<' | '<=' | '==' | '!=';
export type FunctionName = 'ceil' | 'floor' | 'max' | 'min' | 'abs';

const argumentCounts: Readonly<Record<FunctionName, readonly [number, number]>> = {
  ceil: [1, 1],
  floor: [1, 1],
  abs: [1, 1],
  max: [2, 8],
  min: [2, 8],
};

/** The tree that dimension check, compiler and trace walk. */
export type Expression =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'negate'; readonly operand: Expression }
  | {
      readonly type: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'call'; readonly function: FunctionName; readonly arguments: readonly Expression[] }
  | { readonly type: 'if'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression };

export interface ParsedFormula {
  readonly text: string;
  readonly tree: MathNode;
  readonly expression: Expression;
  /** Names used, each once, in order of appearance. */
  readonly names: readonly string[];
}

class Refused extends Error {}

/** The checked formula, or one sentence that says what is wrong with it and what would mend it. */
export function parseFormula(text: string): Result<ParsedFormula, string> {
  if (text.trim() === '') return err('the formula is empty: write one such as "2 * hosts.count"');
  if (text.length > longest)
    return err(`the formula has ${text.length} characters, at most ${longest} are allowed: split it`);
  if (nesting(text) > deepest) return err(`the formula nests deeper than ${deepest} parentheses: split it`);
  const parsed = read(text);
  if (!parsed.ok) return parsed;
  try {
    const tree = parsed.value;
    const names = new Set<string>();
    const size = { nodes: 0 };
    const expression = convert(tree, names, size);
    return ok({ text, tree, expression, names: [...names] });
  } catch (error) {
    if (error instanceof Refused) return err(error.message);
    throw error;
  }
}

/** mathjs throws a SyntaxError for most of what it cannot read, and plain errors for odd assignments such as "end = 1". */
function read(text: string): Result<MathNode, string> {
  try {
    return ok(parseTree(text));
  } catch (error) {
    return err(`the formula cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const character of text) {
    // A chain of signs or conditions nests as surely as parentheses do.
    if (character === '(' || character === '[' || character === '{' || character === '?')
      most = Math.max(most, ++depth);
    else if (character === ')' || character === ']' || character === '}') depth--;
  }
  return most;
}

/** mathjs's own node classes are wider than their published union; this is the part read here. */
interface LooseNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: unknown;
  readonly fn?: unknown;
  readonly isPercentage?: boolean;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly condition?: MathNode;
  readonly trueExpr?: MathNode;
  readonly falseExpr?: MathNode;
  readonly object?: MathNode;
  readonly index?: { readonly dotNotation?: boolean; readonly dimensions: readonly MathNode[] };
  readonly optionalChaining?: boolean;
  readonly implicit?: boolean;
}

function convert(node: MathNode, names: Set<string>, size: { nodes: number }): Expression {
  if (++size.nodes > largest) throw new Refused(`the formula has more than ${largest} parts: split it`);
  const loose = node as unknown as LooseNode;
  const next = (child: MathNode | undefined): Expression => {
    if (child === undefined) throw new Refused('the formula is incomplete');
    return convert(child, names, size);
  };
  switch (loose.type) {
    case 'ConstantNode': {
      if (typeof loose.value !== 'number' || !Number.isFinite(loose.value)) {
        throw new Refused(`only numbers may stand in a formula, not ${JSON.stringify(String(loose.value))}`);
      }
      return { type: 'number', value: loose.value };
    }
    case 'SymbolNode':
    case 'AccessorNode': {
      const name = dottedName(loose);
      names.add(name);
      return { type: 'name', name };
    }
    case 'ParenthesisNode':
      return next(loose.content);
    case 'ConditionalNode':
      return { type: 'if', test: next(loose.condition), then: next(loose.trueExpr), otherwise: next(loose.falseExpr) };
    case 'FunctionNode':
      return call(loose, next);
    case 'OperatorNode':
      return operation(loose, next);
    default:
      throw new Refused(
        `"${short(node)}" is not allowed in a formula: use names, numbers, + - * / ^, comparisons, ?: and ceil, floor, max, min, abs`,
      );
  }
}

function short(node: MathNode): string {
  const text = node.toString().replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function dottedName(node: LooseNode): string {
  if (node.type === 'SymbolNode') return String(node.name);
  const part = node.index?.dimensions[0] as LooseNode | undefined;
  if (node.object === undefined || node.index?.dotNotation !== true || typeof part?.value !== 'string') {
    throw new Refused('square brackets are not allowed in a formula: write names as "hosts.count"');
  }
  if (node.optionalChaining === true) throw new Refused('"?." is not allowed in a formula: write "."');
  const object = node.object as unknown as LooseNode;
  if (object.type !== 'SymbolNode' && object.type !== 'AccessorNode') throw new Refused('a "." may only follow a name');
  return `${dottedName(object)}.${part.value}`;
}

function call(node: LooseNode, next: (child: MathNode) => Expression): Expression {
  const called = node.fn as LooseNode | undefined;
  // Only a bare name calls a function: mathjs gives "hosts.ceil" the name "ceil" too.
  const name = called?.type === 'SymbolNode' ? called.name : String(called);
  const allowed = Object.keys(argumentCounts).join(', ');
  if (typeof name !== 'string' || !Object.hasOwn(argumentCounts, name)) {
    throw new Refused(`the function "${String(name)}" is not allowed in a formula: use ${allowed}`);
  }
  const functionName = name as FunctionName;
  const given = node.args ?? [];
  const [fewest, most] = argumentCounts[functionName];
  if (given.length < fewest || given.length > most) {
    throw new Refused(`${name} takes ${fewest === most ? fewest : `${fewest} to ${most}`} values, not ${given.length}`);
  }
  return { type: 'call', function: functionName, arguments: given.map(next) };
}

function operation(node: LooseNode, next: (child: MathNode) => Expression): Expression {
  const [first, second] = node.args ?? [];
  if (first === undefined) throw new Refused('the formula is incomplete');
  if (node.isPercentage === true) throw new Refused('"%" is not allowed in a formula: write 0.05 for 5 %');
  if (node.implicit === true) throw new Refused('write a multiplication with "*"');
  if (second === undefined) {
    if (node.fn === 'unaryMinus') return { type: 'negate', operand: next(first) };
    throw new Refused(`the sign "${String(node.fn)}" is not allowed in a formula`);
  }
  const operator = typeof node.fn === 'string' && Object.hasOwn(operators, node.fn) ? operators[node.fn] : undefined;
  if (operator === undefined)
    throw new Refused(`"${String(node.fn)}" is not allowed in a formula: use + - * / ^ or a comparison`);
  return { type: 'binary', operator, left: next(first), right: next(second) };
}
