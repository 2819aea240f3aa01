/**
 * Leaves parts out of a library's module, by their names and never by their places in it: members of classes, statements, and
 * whole declarations that become something smaller. A part that is not found, or found twice, is an error, so that a new
 * version of the library cannot slip past. Which parts, and why none of them is missed, stands in `libraries.ts`.
 */
import { parseSync } from 'vite';

export interface Cuts {
  /** Members by class that nobody calls. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** Statements by how they begin, spaces and line breaks counting as one space. */
  readonly statements?: readonly string[];
  /** What becomes of a declaration at the top (`Name`), as an expression, or of a member (`Class.member`), as a member. */
  readonly become?: Readonly<Record<string, string>>;
  /** Words of the text that become others. */
  readonly words?: Readonly<Record<string, string>>;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Named extends Node {
  readonly name: string;
}
interface Member extends Node {
  readonly key: Node;
}
interface Class extends Node {
  readonly id: Named | null;
  readonly body: { readonly body: readonly Member[] };
}
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function cut(file: string, code: string, cuts: Cuts): string {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const nodes = [...nodesOf(program)];
  const changes = [
    ...membersLeftOut(file, code, nodes, cuts),
    ...statementsLeftOut(file, code, nodes, cuts.statements ?? []),
    ...declarationsMade(file, nodes, cuts.become ?? {}),
    ...wordsChanged(file, code, cuts.words ?? {}),
  ];
  return apply(code, changes);
}

function membersLeftOut(file: string, code: string, nodes: readonly Node[], cuts: Cuts): Change[] {
  const wanted = new Map<string, string>();
  for (const [owner, names] of Object.entries(cuts.members ?? {}))
    for (const name of names) wanted.set(`${owner}.${name}`, '');
  for (const [name, text] of Object.entries(cuts.become ?? {}))
    if (name.includes('.')) wanted.set(name, text);
  const changes: Change[] = [];
  const found = new Set<string>();
  for (const node of nodes) {
    if (!isClass(node) || node.id === null) continue;
    for (const { start, end, key } of node.body.body) {
      const name = `${node.id.name}.${code.slice(key.start, key.end)}`;
      const text = wanted.get(name);
      if (text === undefined) continue;
      // A getter and a setter share a name.
      changes.push({ start, end, text: found.has(name) ? '' : text });
      found.add(name);
    }
  }
  for (const name of wanted.keys()) if (!found.has(name)) throw new Error(`${file} has no ${name}`);
  return changes;
}

function statementsLeftOut(
  file: string,
  code: string,
  nodes: readonly Node[],
  beginnings: readonly string[],
): Change[] {
  const statements = nodes
    .filter(({ type }) => type.endsWith('Statement') && type !== 'BlockStatement')
    .map(({ start, end }) => ({ start, end, text: code.slice(start, end).replaceAll(/\s+/g, ' ') }));
  return beginnings.map((beginning) => {
    const [{ start, end }] = only(
      file,
      beginning,
      statements.filter(({ text }) => text.startsWith(beginning)),
    );
    return { start, end, text: ';' };
  });
}

function declarationsMade(
  file: string,
  nodes: readonly Node[],
  become: Readonly<Record<string, string>>,
): Change[] {
  return Object.entries(become)
    .filter(([name]) => !name.includes('.'))
    .map(([name, text]) => {
      const declared = nodes.flatMap((node): Change[] => {
        if (isClass(node) && node.type === 'ClassDeclaration' && node.id?.name === name)
          return [{ start: node.start, end: node.end, text: `const ${name} = ${text};` }];
        if (isDeclarator(node) && node.id.name === name)
          return [{ start: node.id.end, end: node.end, text: ` = ${text}` }];
        return [];
      });
      return only(file, name, declared)[0];
    });
}

function wordsChanged(file: string, code: string, words: Readonly<Record<string, string>>): Change[] {
  return Object.entries(words).map(([from, text]) => {
    const start = code.indexOf(from);
    if (start === -1 || code.includes(from, start + 1)) throw new Error(`${file} says not once: ${from}`);
    return { start, end: start + from.length, text };
  });
}

/** What lies within something that is left out goes with it. */
function apply(code: string, changes: readonly Change[]): string {
  const inOrder = changes.toSorted((one, other) => one.start - other.start || other.end - one.end);
  let text = '';
  let at = 0;
  for (const change of inOrder) {
    if (change.start < at) continue;
    text += code.slice(at, change.start) + change.text;
    at = change.end;
  }
  return text + code.slice(at);
}

function only<T>(file: string, name: string, found: readonly T[]): [T] {
  const [one] = found;
  if (one === undefined || found.length > 1) throw new Error(`${file} has ${found.length} of ${name}`);
  return [one];
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'start' in value) yield value as unknown as Node;
    for (const each of Object.values(value)) yield* nodesOf(each);
  }
}

function isClass(node: Node): node is Class {
  return node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
}

function isDeclarator(node: Node): node is Node & { readonly id: Named } {
  return node.type === 'VariableDeclarator' && 'id' in node && 'name' in (node.id as object);
}
