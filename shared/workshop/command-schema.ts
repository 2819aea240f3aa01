/**
 * The schema of commands from outside: shapes, lengths and ids only; whether a command may be given and makes sense is
 * `decide`'s. What does not parse is refused `invalid` and nothing else happens.
 */
import * as v from 'valibot';
import { ID_PATTERN } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import { CIRCLE_ENTRIES } from '../methods/schema.ts';
import { PICTURE_ID } from '../cards/picture.ts';
import type { CommandName } from '../permissions/command-names.ts';
import { WAY_IDS } from '../polls/index.ts';
import type { Command } from './command.ts';
import { personSchema, settingsSchema, untilSchema } from './settings-schema.ts';

const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const line = v.pipe(v.string(), v.maxLength(400));
const paragraph = v.pipe(v.string(), v.maxLength(20_000));
// JSON text has -0, the record as it is read back has not [L5].
const whole = v.pipe(
  v.number(),
  v.safeInteger(),
  v.transform((value) => value + 0),
);
const natural = v.pipe(whole, v.minValue(0));
const yes = v.boolean();
const ids = v.pipe(v.array(id), v.maxLength(1_000));
const timerAct = v.picklist(['start', 'add', 'pause', 'resume', 'stop']);
const stepState = v.picklist(['prepared', 'open', 'discussion', 'deciding', 'closed']);
const programmeClass = v.picklist([
  'layak-mendesak',
  'layak',
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
]);

/** Checked against the card kind by `decide`; here only that it is a small plain object with known-looking keys. */
const fields = v.pipe(
  v.record(v.pipe(v.string(), v.regex(ID_PATTERN), v.notValue('__proto__')), v.unknown()),
  v.check((value) => JSON.stringify(value).length <= 16_384),
);

const officer = v.object({ name: line, position: line, institution: line });
const dayText = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const clock = v.pipe(v.string(), v.maxLength(5));
const proceedings = v.partial(
  v.object({
    number: line,
    basis: paragraph,
    letterhead: v.object({ government: line, agency: line, address: line }),
    chair: officer,
    notary: officer,
    facilitators: v.pipe(v.array(officer), v.maxLength(20)),
    speakers: v.pipe(v.array(officer), v.maxLength(40)),
    speeches: v.pipe(v.array(line), v.maxLength(40)),
    papers: v.pipe(v.array(line), v.maxLength(40)),
    agenda: v.pipe(
      v.array(
        v.object({
          day: natural,
          plannedFrom: clock,
          plannedTo: clock,
          actualFrom: clock,
          actualTo: clock,
          title: line,
          by: line,
        }),
      ),
      v.maxLength(200),
    ),
    ratification: v.pipe(
      v.array(
        v.object({
          instrument: line,
          official: line,
          preparer: line,
          due: v.union([dayText, v.literal('')]),
          status: line,
        }),
      ),
      v.maxLength(40),
    ),
    delegates: v.pipe(v.array(v.object({ person: id, task: line })), v.maxLength(40)),
    signers: v.pipe(v.array(v.object({ id, name: line })), v.maxLength(40)),
    acknowledged: officer,
    rules: v.pipe(v.array(v.object({ name: line, text: paragraph })), v.maxLength(20)),
    endedAt: clock,
  }),
);

const notulaEntries = {
  at: v.exactOptional(untilSchema),
  step: v.nullable(id),
  topic: paragraph,
  summary: paragraph,
  speaker: line,
  followUp: paragraph,
};
const point = v.object({ step: id, state: stepState });

/** The ways check a choice and parameters themselves; here only their size. */
const wayValue = v.pipe(
  v.looseObject({}),
  v.check((value) => JSON.stringify(value).length <= 49_152),
);

const SCHEMAS = {
  'workshop.settings': { change: v.partial(settingsSchema) },
  'door.lock': { locked: yes },
  'door.wait': { on: yes },
  'code.renew': {},
  'screen.show': { screen: v.picklist(['auto', 'join', 'blank', 'reading', 'map']) },
  'join.recall': { shown: yes },
  'spotlight.set': { group: v.nullable(id) },
  'freeze.set': { frozen: yes },
  'workshop.adjourn': { until: untilSchema },
  'workshop.resume': {},
  'map.set': {
    sheet: v.nullable(
      v.object({ picture: v.pipe(v.string(), v.regex(PICTURE_ID)), title: line, source: line }),
    ),
  },
  'person.join': { fields: personSchema },
  'person.add': { fields: personSchema, withoutPhone: yes, onPaper: yes, helper: v.nullable(id) },
  'person.edit': { person: id, fields: v.partial(personSchema) },
  'person.attend': { person: id, day: natural, present: yes, onPaper: yes },
  'person.leave': { person: id },
  'person.return': { person: id },
  'person.remove': { person: id },
  'person.merge': { keep: id, drop: id },
  'person.role': { person: id, role: v.picklist(['participant', 'helper']) },
  'person.assign': { person: id, helper: v.nullable(id) },
  'guest.ask': { fields: personSchema },
  'guest.leave': {},
  'guest.admit': { people: ids },
  'guest.decline': { people: ids },
  'dictionary.set': {
    source: line,
    entries: v.pipe(
      v.array(
        v.object({
          number: natural,
          text: line,
          unit: line,
          price: v.nullable(natural),
          type: line,
          agency: line,
        }),
      ),
      v.maxLength(LIMITS.dictionary),
    ),
    dry: yes,
  },
  'people.invite': {
    people: v.pipe(v.array(v.object({ number: natural, fields: personSchema })), v.maxLength(LIMITS.people)),
    dry: yes,
  },
  'people.uninvite': { invited: ids },
  'claim.ask': { person: id },
  'claim.answer': { claim: id, yes },
  'hand.raise': {},
  'hand.lower': { person: id },
  'done.set': { done: yes },
  'actor.add': { actorName: line, code: v.nullable(line) },
  'actor.edit': { actor: id, actorName: v.optional(line), code: v.optional(line) },
  'actor.merge': { keep: id, drop: id },
  'actor.speak': { person: id, actor: v.nullable(id) },
  'actor.delegate': { actor: id, person: v.nullable(id) },
  'step.advance': { from: point, to: point, skip: v.nullable(paragraph) },
  'step.close-now': { step: id },
  'step.cancel-closing': { step: id },
  'step.reopen': { step: id, reason: paragraph },
  'step.options': {
    step: id,
    sealed: v.optional(yes),
    nameless: v.optional(yes),
    perPerson: v.optional(v.pipe(natural, v.minValue(1), v.maxValue(100))),
    minutes: v.optional(v.pipe(natural, v.maxValue(1_440))),
  },
  'timer.set': { act: timerAct, ms: whole },
  'card.move': { card: id, to: v.nullable(id), index: natural, base: natural },
  'card.hide': { card: id, hidden: yes },
  'cards.reveal': { step: id },
  'cards.import': {
    step: id,
    kind: id,
    source: line,
    of: v.picklist(['row', 'proposal']),
    cards: v.pipe(v.array(v.object({ number: natural, fields })), v.maxLength(LIMITS.cardsPerBoard)),
    dry: yes,
  },
  'late.accept': { card: id },
  'late.answer': { card: id, text: paragraph },
  'authors.show': { step: id },
  'group.create': { step: id, kind: id, fields, circle: v.optional(id) },
  'group.join': { keep: id, drop: ids, base: natural },
  'group.split': { group: id, cards: ids, base: natural },
  'group.place': { group: id, before: v.nullable(id), base: natural },
  'group.word': { group: id, fields: v.nullable(fields), rev: natural },
  'group.hide': { group: id, hidden: yes },
  'group.tell-apart': { a: id, b: id },
  'statement.word': { step: id, text: paragraph, rev: natural },
  'circles.set': {
    step: id,
    entry: v.picklist(CIRCLE_ENTRIES),
    circles: v.pipe(
      v.array(v.object({ circle: v.nullable(id), circleName: line, theme: v.nullable(id) })),
      v.maxLength(LIMITS.circles),
    ),
  },
  'circle.join': { circle: id },
  'circle.place': { step: id, person: id, circle: v.nullable(id) },
  'circle.draw': { step: id, again: yes },
  'circle.lead': { circle: id, person: v.nullable(id) },
  'circle.timer': { circle: id, act: timerAct, ms: whole },
  'circle.done': { circle: id, done: yes },
  'circle.admit': { circle: id, person: id },
  'circle.show': { circle: v.nullable(id) },
  'circles.tell': { step: id, text: v.nullable(paragraph) },
  'circles.merge': { step: id },
  'pad.open': { group: id, field: id },
  'pad.settle': { pad: id },
  'pad.admit': { pad: id, person: id },
  'poll.open': {
    step: id,
    way: v.picklist(WAY_IDS),
    on: v.picklist(['groups', 'statement', 'result']),
    groups: ids,
    params: v.nullable(wayValue),
    raters: v.nullable(ids),
    question: v.nullable(line),
    names: v.picklist(['kept', 'printed']),
  },
  'poll.open-late': {
    group: id,
    way: v.picklist(['consensus', 'majority']),
    question: v.nullable(line),
    names: v.picklist(['kept', 'printed']),
  },
  'poll.close': { poll: id },
  'poll.close-now': { poll: id },
  'poll.cancel-closing': { poll: id },
  'poll.void': { poll: id, reason: paragraph },
  'ballot.cast': { poll: id, rev: natural, choice: wayValue, for: v.nullable(id) },
  'groups.accept': {
    step: id,
    poll: v.nullable(id),
    verdicts: v.pipe(
      v.array(
        v.object({
          group: id,
          accepted: yes,
          class: v.nullable(programmeClass),
          reason: v.nullable(paragraph),
        }),
      ),
      v.maxLength(1_000),
    ),
  },
  'role.answer': {
    programme: id,
    actor: id,
    answer: v.picklist(['confirmed', 'noted', 'declined']),
    note: v.nullable(paragraph),
    onPaper: yes,
  },
  'objection.answer': { objection: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,90}$/)), text: paragraph },
  'proceedings.set': { change: proceedings },
  'notula.add': { entry: v.object(notulaEntries) },
  'notula.edit': { entry: v.object({ id, ...notulaEntries }) },
  'notula.remove': { id },
  'clause.word': { clause: natural, text: v.nullable(paragraph) },
  'result.read': { section: natural },
  'result.freeze': {},
  'result.correct': { reason: paragraph },
  'result.ratify': { code: line },
  'record.redact': {
    of: v.union([
      v.strictObject({ card: id }),
      v.strictObject({ person: id, words: yes }),
      v.strictObject({ text: v.pipe(v.string(), v.minLength(4), v.maxLength(LIMITS.paragraph)) }),
    ]),
    reason: paragraph,
  },
  'data.give': { person: id },
  'erasure.ask': { person: id, wanted: yes },
  undo: {},
  redo: {},
} satisfies Record<CommandName, v.ObjectEntries>;

const schemas = new Map(
  Object.entries(SCHEMAS).map(([name, entries]) => [
    name,
    v.object({ name: v.literal(name), ...(entries as v.ObjectEntries) }),
  ]),
);

/** The command in its own shape, foreign keys left out; `null` if it is none. */
export function parseCommand(raw: unknown): Command | null {
  const name = typeof raw === 'object' && raw !== null && 'name' in raw ? raw.name : null;
  const schema = typeof name === 'string' ? schemas.get(name) : undefined;
  if (schema === undefined) return null;
  const parsed = v.safeParse(schema, raw);
  // The schemas mirror the union name by name (`satisfies` above); ids become branded here.
  return parsed.success ? (parsed.output as unknown as Command) : null;
}
