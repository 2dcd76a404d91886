/**
 * From formula text to a checked tree: only names, numbers, arithmetic, comparisons, conditionals and five functions.
 *
 * An allow-list, because formulas of bill lines are typed by users: every other kind of node is refused, and so is a
 * formula that is too long, too deep or too large to be written by a person.
 */
import { fault, type FaultFigures } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { FormulaFault, FormulaFaultCode } from './formula-fault.ts';
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

class Refused extends Error {
  readonly fault: FormulaFault;
  constructor(code: FormulaFaultCode, figures: FaultFigures = {}) {
    super(code);
    this.fault = fault(code, figures);
  }
}

/** The checked formula, or what is wrong with it. */
export function parseFormula(text: string): Result<ParsedFormula, FormulaFault> {
  if (text.trim() === '') return err(fault('formula-empty'));
  if (text.length > longest) return err(fault('formula-too-long', { characters: text.length, most: longest }));
  if (nesting(text) > deepest) return err(fault('formula-too-deep', { most: deepest }));
  const parsed = read(text);
  if (!parsed.ok) return parsed;
  try {
    const tree = parsed.value;
    const names = new Set<string>();
    const size = { nodes: 0 };
    const expression = convert(tree, names, size);
    return ok({ text, tree, expression, names: [...names] });
  } catch (error) {
    if (error instanceof Refused) return err(error.fault);
    throw error;
  }
}

/** mathjs throws a SyntaxError for most of what it cannot read, and plain errors for odd assignments such as "end = 1". */
function read(text: string): Result<MathNode, FormulaFault> {
  try {
    return ok(parseTree(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const at = /\(char (\d+)\)$/.exec(detail)?.[1];
    return err(fault('formula-unreadable', { detail, at: Number(at ?? 0) }));
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
  if (++size.nodes > largest) throw new Refused('formula-too-large', { most: largest });
  const loose = node as unknown as LooseNode;
  const next = (child: MathNode | undefined): Expression => {
    if (child === undefined) throw new Refused('formula-incomplete');
    return convert(child, names, size);
  };
  switch (loose.type) {
    case 'ConstantNode': {
      if (typeof loose.value !== 'number' || !Number.isFinite(loose.value)) {
        throw new Refused('formula-only-numbers', { found: JSON.stringify(String(loose.value)) });
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
      throw new Refused('formula-not-allowed', { found: short(node) });
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
    throw new Refused('formula-brackets');
  }
  if (node.optionalChaining === true) throw new Refused('formula-optional');
  const object = node.object as unknown as LooseNode;
  if (object.type !== 'SymbolNode' && object.type !== 'AccessorNode') throw new Refused('formula-dot');
  return `${dottedName(object)}.${part.value}`;
}

function call(node: LooseNode, next: (child: MathNode) => Expression): Expression {
  const called = node.fn as LooseNode | undefined;
  // Only a bare name calls a function: mathjs gives "hosts.ceil" the name "ceil" too.
  const name = called?.type === 'SymbolNode' ? called.name : String(called);
  const allowed = Object.keys(argumentCounts).join(', ');
  if (typeof name !== 'string' || !Object.hasOwn(argumentCounts, name)) {
    throw new Refused('formula-function', { name: String(name), allowed });
  }
  const functionName = name as FunctionName;
  const given = node.args ?? [];
  const [fewest, most] = argumentCounts[functionName];
  if (given.length < fewest || given.length > most) {
    throw new Refused('formula-arguments', { name, fewest, most, given: given.length });
  }
  return { type: 'call', function: functionName, arguments: given.map(next) };
}

function operation(node: LooseNode, next: (child: MathNode) => Expression): Expression {
  const [first, second] = node.args ?? [];
  if (first === undefined) throw new Refused('formula-incomplete');
  if (node.isPercentage === true) throw new Refused('formula-percent');
  if (node.implicit === true) throw new Refused('formula-implicit');
  if (second === undefined) {
    if (node.fn === 'unaryMinus') return { type: 'negate', operand: next(first) };
    throw new Refused('formula-sign', { sign: String(node.fn) });
  }
  const operator = typeof node.fn === 'string' && Object.hasOwn(operators, node.fn) ? operators[node.fn] : undefined;
  if (operator === undefined) throw new Refused('formula-operator', { operator: String(node.fn) });
  return { type: 'binary', operator, left: next(first), right: next(second) };
}
