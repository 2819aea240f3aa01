/** What does not fit together in the steps and card kinds of a method: their order, what is collected, linked and decided. */
import type { CardKind, Field } from '../cards/card.ts';
import { ROLE_CODES } from '../cards/card.ts';
import { LIMITS, titleLimit } from '../cards/limits.ts';
import { parseParams, wayOf } from '../polls/index.ts';
import { paramsOf } from './params.ts';
import type { MethodProblem, Path, ProblemCode } from './problem.ts';
import { STEP_STATES, type Decides, type Method, type Step } from './schema.ts';
import { acceptingStep, kindById, kindsOf, stepById } from './walk.ts';

/** Parameters are tried on a poll of this many options. */
const SOME_OPTIONS = 12;

export function stepProblems(method: Method): MethodProblem[] {
  return [
    ...idProblems(method),
    ...method.steps.flatMap((step, at) => oneStep(method, step, at)),
    ...ends(method),
    ...method.cardKinds.flatMap((kind, at) => oneKind(method, kind, at)),
  ];
}

function idProblems(method: Method): MethodProblem[] {
  const kinds = method.cardKinds.flatMap(({ fields }, at) => [
    ...twice(fields, ['cardKinds', at, 'fields']),
    ...fields.flatMap((field, place) =>
      'options' in field ? twice(field.options, ['cardKinds', at, 'fields', place, 'options']) : [],
    ),
  ]);
  return [
    ...twice(method.steps, ['steps']),
    ...twice(method.cardKinds, ['cardKinds']),
    ...twice(method.constituencies, ['constituencies']),
    ...kinds,
  ];
}

function twice(entries: readonly { readonly id: string }[], path: Path): MethodProblem[] {
  return entries.flatMap(({ id }, at) =>
    entries.findIndex((it) => it.id === id) < at ? [problem('id-twice', [...path, at])] : [],
  );
}

function ends({ steps }: Method): MethodProblem[] {
  const last = steps.length - 1;
  return steps.flatMap(({ settles }, at) => [
    ...when((settles === 'attendance') !== (at === 0), 'first-step', ['steps', at]),
    ...when((settles === 'result') !== (at === last), 'last-step', ['steps', at]),
  ]);
}

function oneStep(method: Method, step: Step, at: number): MethodProblem[] {
  const path = ['steps', at];
  const { states, collects, decides, settles, layout } = step;
  const order = states.map((state) => STEP_STATES.indexOf(state));
  const isOrdered = order.every((it, place) => place === 0 || it > (order[place - 1] ?? 0));
  const gone = (collects?.kinds ?? []).flatMap((id, place) =>
    when(kindById(method, id) === null, 'kind-gone', [...path, 'collects', 'kinds', place]),
  );
  const never = collects !== null && !collects.during.every((state) => states.includes(state));
  return [
    ...when(!FITTING[layout].includes(settles), 'layout-settles', [...path, 'layout']),
    ...when(!isOrdered || order[0] !== 0 || states.at(-1) !== 'closed', 'states-order', [...path, 'states']),
    ...when(decides.length > 0 && !states.includes('deciding'), 'no-deciding', [...path, 'decides']),
    ...when(decides.length === 0 && states.includes('deciding'), 'no-way', [...path, 'decides']),
    ...when(never || collects?.during.length === 0, 'collects-never', [...path, 'collects', 'during']),
    ...gone,
    ...when(needsCards(step), 'no-cards', [...path, 'collects']),
    ...decides.flatMap((offer, place) => oneWay(step, offer, place, [...path, 'decides', place])),
    ...sourceProblems(method, step, at),
    ...layoutProblems(method, step, path),
  ];
}

/** What the views of a layout can settle. */
const FITTING: Readonly<Record<Step['layout'], readonly Step['settles'][]>> = {
  attendance: ['attendance'],
  statement: ['statement'],
  ratify: ['result'],
  wall: ['accepted', 'nothing'],
  list: ['accepted', 'nothing'],
  matrix: ['accepted', 'roles'],
  roadmap: ['accepted', 'nothing'],
};

/** Decides on cards, or accepts them, and has none. */
function needsCards({ layout, collects, source }: Step): boolean {
  return layout !== 'attendance' && layout !== 'ratify' && collects === null && source === undefined;
}

function oneWay(step: Step, offer: Decides, at: number, path: Path): MethodProblem[] {
  const { after } = wayOf(offer.way);
  const before = step.decides.slice(0, at);
  const on = step.settles === 'statement' || step.settles === 'result' ? step.settles : 'groups';
  const short = offer.way === 'scoring' ? [{ ...offer, criteria: offer.short }] : [];
  const isSound = [offer, ...short].every((it) => {
    const { way, ...params } = paramsOf(it, SOME_OPTIONS);
    return parseParams(way, SOME_OPTIONS, params) !== 'field-invalid';
  });
  return [
    ...when(offer.on !== on, 'decides-on', path),
    ...when(after !== null && !before.some(({ way }) => way === after), 'way-after', path),
    ...when(
      before.some(({ way }) => way === offer.way),
      'way-twice',
      path,
    ),
    ...when(!isSound, 'way-params', path),
  ];
}

function sourceProblems(method: Method, step: Step, at: number): MethodProblem[] {
  if (step.source === undefined) return [];
  const path = ['steps', at, 'source'];
  const source = stepById(method, step.source);
  if (source === null) return [problem('source-gone', path)];
  if (method.steps.indexOf(source) >= at) return [problem('source-later', path, nameOf(source))];
  return when(source.collects === null, 'source-empty', path, nameOf(source));
}

/** What a layout needs of the cards it arranges: rows and columns of a matrix, a time on the road map. */
function layoutProblems(method: Method, step: Step, path: Path): MethodProblem[] {
  const kinds = kindsOf(method, stepById(method, step.source ?? '') ?? step);
  if (kinds.length === 0) return [];
  const has = (wanted: Field['kind']) =>
    kinds.some(({ fields }) => fields.some(({ kind }) => kind === wanted));
  const at = [...path, 'layout'];
  if (step.layout === 'roadmap') return when(!has('period'), 'no-period', at);
  if (step.layout !== 'matrix') return [];
  if (step.settles === 'roles') {
    return [
      ...when(!has('link'), 'no-rows', at),
      ...when(!has('institution'), 'no-columns', at),
      ...when(!kinds.some(saysRole), 'no-roles', at),
    ];
  }
  return when(!has('yearly'), 'no-columns', at);
}

/** Has a choice whose options are letters of the role matrix. */
function saysRole({ fields }: CardKind): boolean {
  return fields.some(
    (field) =>
      'options' in field && field.options.some(({ means }) => ROLE_CODES.some((code) => code === means)),
  );
}

function oneKind(method: Method, kind: CardKind, at: number): MethodProblem[] {
  const path = ['cardKinds', at];
  const isUsed = method.steps.some((step) => step.collects?.kinds.includes(kind.id) ?? false);
  const alike = method.cardKinds.findIndex((it) => it.shape === kind.shape && it.colour === kind.colour);
  const [title] = kind.fields;
  const isTitle = title !== undefined && ['text', 'institution', 'place'].includes(title.kind);
  const first = [...path, 'fields', 0];
  return [
    ...when(!isUsed, 'kind-unused', path),
    ...when(alike < at, 'look-twice', [...path, 'shape'], method.cardKinds[alike]?.name.id),
    ...when(!isTitle || !title.required, 'title-first', first),
    ...when(
      title !== undefined &&
        isTitle &&
        'max' in title &&
        (title.max < LIMITS.title || title.max > titleLimit(title)),
      'title-length',
      first,
    ),
    ...second(kind, 'photo').map((place) => problem('photo-twice', [...path, 'fields', place])),
    ...second(kind, 'spot').map((place) => problem('spot-twice', [...path, 'fields', place])),
    ...kind.fields.flatMap((field, place) => linkProblems(method, kind, field, [...path, 'fields', place])),
  ];
}

/** Where the fields of this kind stand, but for the first. */
function second({ fields }: CardKind, of: Field['kind']): number[] {
  return fields.flatMap(({ kind }, place) => (kind === of ? [place] : [])).slice(1);
}

/** A link offers what an earlier step accepted. */
function linkProblems(method: Method, kind: CardKind, field: Field, path: Path): MethodProblem[] {
  if (field.kind !== 'link') return [];
  const target = stepById(method, field.step);
  if (target === null) return [problem('link-gone', path)];
  const accepting = acceptingStep(method, target.id);
  if (accepting === null || accepting.settles !== 'accepted')
    return [problem('link-not-accepted', path, nameOf(target))];
  const acceptedAt = method.steps.indexOf(accepting);
  const users = method.steps.filter((step) => step.collects?.kinds.includes(kind.id) ?? false);
  const early = users.find((user) => method.steps.indexOf(user) <= acceptedAt);
  if (early === undefined) return [];
  const back = linkedFrom(method, target.id).has(early.id);
  return [problem(back ? 'link-cycle' : 'link-later', path, nameOf(accepting))];
}

/** Steps that are reached from a step by links of what it collects, itself among them. */
function linkedFrom(method: Method, from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const id of reached) {
    const step = stepById(method, id);
    for (const kind of step === null ? [] : kindsOf(method, step))
      for (const field of kind.fields) if (field.kind === 'link') reached.add(field.step);
  }
  return reached;
}

function nameOf({ name }: Step): string {
  return name.id;
}

function problem(code: ProblemCode, path: Path, name?: string): MethodProblem {
  return { code, path, ...(name === undefined ? {} : { detail: { name } }) };
}

function when(isWrong: boolean, code: ProblemCode, path: Path, name?: string): MethodProblem[] {
  return isWrong ? [problem(code, path, name)] : [];
}
