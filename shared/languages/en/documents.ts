/** Every sentence and heading of the printed results in English. The Indonesian file sets the keys. */

import type { documents as indonesian } from '../id/documents.ts';
import type { Words } from '../language.ts';
import { roman } from '../numerals.ts';
import { numbers as n } from './numbers.ts';

/** What nobody filled in is a gap to write in by hand. */
function given(text: string): string {
  return text === '' ? '………………' : text;
}

export const documents: Words<typeof indonesian> = {
  empty: '–',
  notMeasured: 'not yet',
  mark: '√',
  otherActors: 'Actors not present',
  otherConstituencies: 'other constituencies',
  draft: 'DRAFT',
  rehearsal: 'REHEARSAL',
  superseded: 'SUPERSEDED',
  footer: {
    minutes: (method, region, version) => `Minutes ${method} ${region} · version ${version}`,
    report: (name, region, version) => `${name} ${region} · version ${version}`,
    code: (code) => `Result code ${code}`,
    superseded: (code, version) => `Result code ${code}, superseded by version ${version}`,
    noCode: 'Draft, no result code yet',
    page: (page, of) => `Page ${page} of ${of}`,
    initials: 'Initials: ……………… / ………………',
  },
  common: {
    no: 'No.',
    total: 'Total',
    inWords: (sum) => `In words: ${n.rupiahWords(sum)}.`,
    skipped: (reason) => `This step was not run: ${reason}.`,
    skippedPlain: 'This step was not run.',
    notYet: 'This step has not been run yet.',
    picture: (number, title) => `Figure ${number}. ${title}`,
    partOf: (part, of, first, last) => `Part ${part} of ${of}: ${first} to ${last}`,
    pictureOn: (title, part, of) => `${title} (${part} of ${of})`,
    matrix: (number, title) => `Matrix ${number}. ${title}`,
    matrixNumber: (number) => `Matrix ${number}`,
    matrixOfMinutes: (number) => `Matrix ${number} of the minutes`,
    tooLong: (rows) =>
      `The list has ${n.count(rows)} rows and is given in the spreadsheet only; printed here are the sums of each group.`,
  },
  classes: {
    'layak-mendesak': 'feasible and urgent',
    layak: 'feasible',
    'layak-kurang-mendesak': 'feasible, less urgent',
    'tidak-layak': 'not feasible',
    'data-kurang': 'too little data',
  },
  ways: {
    dots: 'Dot vote',
    consensus: 'Consensus round',
    majority: 'Open vote',
    majoritySecret: 'Secret vote',
    scoring: 'Feasibility and urgency scores',
    criteria: 'Criteria matrix',
    facilitator: 'Decision of the facilitator',
  },
  paths: {
    mufakat: 'Consensus',
    suara: 'Vote',
    'belum-mufakat': 'No consensus yet',
    batal: 'Void',
    fasilitator: 'Facilitator',
  },

  minutes: {
    title: 'MINUTES OF AGREEMENT',
    number: (number) => `Number ${number}`,
    noNumber: 'Number ………………………',
    opening: (it) =>
      `On this day, ${n.dateWords(it.date)}, ${it.time === null ? '' : `at ${it.time}, `}at ${given(it.place)}, the ${it.event} ` +
      `for ${within(it.region, it.area, ',')} was concluded.`,
    duration: (kind, days) => `The ${small(kind)} lasted ${n.words(days.length)} days: ${daysHeld(days)}.`,
    called: (title) => `The event was titled “${title}”.`,
    ledBy: (kind) => `The ${small(kind)} was led and accompanied by:`,
    noOfficers: 'The chair, the note taker and the resource persons have not been recorded.',
    attendance: (it) =>
      `The ${small(it.kind)} was attended by ${many(it.present, 'person', 'people')}` +
      (it.invited === 0
        ? ''
        : ` of ${n.count(it.invited)} invited, or ${share(it.present, it.invited)}\u00a0percent`) +
      `: ${many(it.male, 'man', 'men')} and ${many(it.female, 'woman', 'women')}` +
      (it.unstated === 0 ? '' : `, and ${n.count(it.unstated)} who did not state their gender`) +
      `, as listed in Annex II${it.elsewhere ? ' of the minutes' : ''}.`,
    noAttendance: 'No attendance has been recorded yet.',
    quorum: (rule, needed, metPerDay) =>
      `The quorum set by the rules of procedure, ${rule}, or ${many(needed, 'person', 'people')}, ${quorumMet(metPerDay)}.`,
    postponed: (from, to) =>
      `As the quorum was not met on ${n.date(from)}, the meeting was postponed and continued on ${n.date(to)} with those present.`,
    considering: 'Having noted, heard and considered:',
    speeches: (by) => `the opening remarks and guidance of ${n.list(by)}`,
    papers: (on) => `the presentations of the resource persons on ${n.list(on.map((it) => `“${it}”`))}`,
    cards: (cards, became) =>
      `the views of the participants, written on ${many(cards, 'card', 'cards')}` +
      (became.length === 0
        ? ''
        : ` and summed up as ${n.list(became.map((it) => `${n.count(it.rows)} ${it.name}`))}`),
    plenary: 'the responses of all constituencies in plenary',
    plenaryAndRoles:
      'the responses of all constituencies in plenary and the confirmation of roles by the delegate of each actor',
    listEnd: { middle: ';', lastButOne: '; and', last: ',' },
    ratificationPath: (clause) =>
      clause === null ? 'Path of ratification:' : `Path of ratification referred to under ${clause}:`,
    noRatification: 'The path of ratification has not been set.',
    byConsensus: (clauses) =>
      `What stands under ${clauses} was agreed by deliberation to consensus, each in its step.`,
    byConsensusRatified: (clauses) =>
      `What stands under ${clauses} was agreed, and the result ratified, by deliberation to consensus.`,
    ratifiedOnly: 'The result was ratified by deliberation to consensus.',
    theseClauses: 'the clauses not named separately below',
    range: (from, to) => `${from} to ${to}`,
    ratificationRound: (it) =>
      `In the round on ratification, of ${many(it.present, 'participant', 'participants')} present, ` +
      `${n.list([
        `${n.count(it.agree)} agreed`,
        ...(it.notes === 0 ? [] : [`${n.count(it.notes)} agreed with a note`]),
        ...(it.silent === 0 ? [] : [`${n.count(it.silent)} gave no answer`]),
        it.object === 0 ? 'nobody objected' : `${n.count(it.object)} objected`,
      ])}.`,
    notRatified: 'The round on ratification has not been held yet.',
    ratifiedWithout: 'The result was not ratified by consensus.',
    vote: (it) =>
      `“${it.subject}” was decided by ${it.secret ? 'secret' : 'open'} vote, because the views could not be reconciled` +
      `${it.rounds === 0 ? '' : ` after ${n.words(it.rounds)} ${it.rounds === 1 ? 'round' : 'rounds'} of deliberation`}. ` +
      `Of ${many(it.eligible, 'participant', 'participants')} entitled to vote, ${n.count(it.voted)} voted; ${n.count(it.yes)} in favour, ` +
      `${n.count(it.no)} against, and ${n.count(it.abstain)} abstaining` +
      (it.threshold === null
        ? '.'
        : `, so that the threshold of ${it.threshold.name}, ${many(it.threshold.needed, 'vote', 'votes')}, was ` +
          `${it.threshold.met ? 'met' : 'not met'}.`),
    notAgreed: (subject) => `“${subject}” did not reach consensus and is recorded for further discussion.`,
    moved: (decisions) =>
      `The facilitator took ${many(decisions, 'decision', 'decisions')} in the presence of the meeting with a written reason, as given ` +
      'in Annex VIII.',
    objections: (it) =>
      `${OBJECTED[it.on]} ${n.count(it.number)} ` +
      `${it.number === 1 ? 'objection was' : 'objections were'} recorded from ${n.list(it.from)}. ` +
      `${it.number === 1 ? 'The objection and the answer of the meeting are' : 'The objections and the answers of the meeting are'} ` +
      'given in full in Annex V' +
      (it.named === 'all'
        ? `; ${it.number === 1 ? 'the name is' : 'names are'} given with the consent of the ${it.number === 1 ? 'person' : 'persons'} concerned.`
        : it.named === 'none'
          ? `, without ${it.number === 1 ? 'a name at the request of the person' : 'names at the request of the persons'} concerned.`
          : '; names are given only where the person concerned agreed.'),
    noObjections: 'No objection was raised up to the ratification.',
    closing:
      'These minutes were drawn up truthfully, read out before the participants, and signed to be used for their proper purpose.',
    placeDate: (place, date) => `${given(place)}, ${n.date(date)}`,
    constituencies: 'Representatives of the constituencies',
    actorsSign: (matrix) =>
      `These minutes are also signed by the delegates of the actors holding a role in ${matrix}:`,
    actorsSheet: 'Signature sheet of the actors',
    actorInstitution: 'Institution',
    actorSignature: 'Name and signature',
    confirmed: (date, time) => `Confirmed on the board ${n.dateShort(date)} ${time}`,
    ratified: (names, date, time) => `Confirmed by phone by ${names}, ${n.dateShort(date)} ${time}`,
    ratifiedMore: (names, more) => `${names} and ${n.integer(more)} more`,
  },

  resolution: {
    lead: {
      none: (kind) =>
        `the following is laid before the participants of the ${kind} for the round on ratification, which is still to be held:`,
      consensus: (it) =>
        `${it.all ? 'all' : 'the'} participants of the ${it.kind}, by deliberation to consensus` +
        `${it.recorded === 0 ? '' : ` and with ${recordedObjections(it.recorded)}`}, hereby`,
      majority: (it) =>
        `the participants of the ${it.kind}, having reached no consensus, by majority vote, with ${votes(it)}` +
        `${it.recorded === 0 ? '' : `, and with ${recordedObjections(it.recorded)}`}, hereby`,
      lost: (it) =>
        `as no consensus was reached and the vote, with ${votes(it)}, did not meet its threshold, ` +
        `the result of the ${it.kind} is`,
      noConsensus: (it) =>
        'as the round on ratification reached no consensus' +
        (it.against === 0
          ? ''
          : `, with ${many(it.against, 'participant', 'participants')} objecting${it.isRecorded ? ' as recorded in Annex V' : ''}`) +
        `, the result of the ${it.kind} is`,
    },
    word: {
      none: 'DRAFT AGREEMENT',
      consensus: 'AGREE ON',
      majority: 'ADOPT',
      lost: 'RECORDED WITHOUT APPROVAL',
      noConsensus: 'ADOPTED WITHOUT CONSENSUS',
    },
  },

  check: {
    title: 'History and check of authenticity',
    frozen: (version, date, time, code) =>
      `Version ${version}, frozen ${n.dateShort(date)} at ${time}. Result code ${code}.`,
    draft: (version) => `Draft of version ${version}, not frozen, without a result code.`,
    rehearsal: 'Rehearsal document: not valid as a result.',
    hash: (groups) => `SHA-256 of the result: ${groups}`,
    log: (length, head) =>
      `The record of the workshop has ${n.integer(length)} entries${head === null ? '' : `, head ${head}`}.`,
    supersedes: (version, reason) =>
      `Supersedes version ${version}${reason === null ? '' : `, reason: ${reason}`}.`,
    history: (kind, subject, at, reason) =>
      `${{ reopened: 'Step reopened', skipped: 'Step not run', merged: 'Merged', corrected: 'Corrected' }[kind]}: ${subject}, ` +
      `${at}, reason: ${reason}.`,
    sealed: (fingerprint) => `Sealed with the key of fingerprint ${fingerprint}.`,
    supersededBy: (version, code) =>
      `No longer in force: superseded by version ${version}, result code ${code}.`,
    ratified: (constituencies) => `Confirmed by phone: ${constituencies}.`,
    ratifiedBy: (name, people) => `${name} ${people === 1 ? '1 person' : `${n.integer(people)} people`}`,
    nothingReopened: 'No step was reopened.',
    onlyNewVersion: 'Changes after freezing are made only through a new version (addendum).',
    when: (date, time) => `${n.dateShort(date)} at ${time}`,
  },

  clauses: {
    statement: (name, region, year, text) =>
      `${name} of ${region}${year === null ? '' : ` for ${year}`} as follows: “${text}”`,
    cost: (it) =>
      ` with an estimated need of funds ${
        it.costed === it.number ? 'totalling' : `for the ${n.count(it.costed)} costed so far of`
      } ${n.rupiah(it.cost)} (${n.rupiahWords(it.cost)})`,
    ceiling: (sum, passed) => ` ${passed ? 'exceeding the' : 'of an'} indicative ceiling of ${n.rupiah(sum)}`,
    listed: (phrase, places) => `${phrase}, as listed in ${n.list([...places])}.`,
    annex: 'Annex IV',
    delegatesAnnex: 'Annex VI',
    measures: (it) => {
      const parts = [
        ...(it.baseline === null ? [] : [`baseline ${it.baseline}`]),
        ...(it.targets === null ? [] : [`yearly targets ${it.targets}`]),
        ...(it.final === null ? [] : [`final target ${it.final}`]),
      ];
      return parts.length === 0 ? '' : ` with ${n.list(parts)}`;
    },
    periods: (periods, horizon) =>
      periods.length < 2
        ? `for ${periods[0] ?? horizon}`
        : `in ${n.words(periods.length)} periods, ${n.list(periods)}`,
    roles: (it) =>
      `The division of roles among ${many(it.actors, 'actor', 'actors')} as listed in ${it.matrix}. So far, ${many(it.confirmed, 'role has', 'roles have')} ` +
      'been confirmed by the delegates of the actors' +
      (it.waiting === 0
        ? '.'
        : `; ${n.count(it.waiting)} awaiting confirmation ${it.waiting === 1 ? 'stands' : 'stand'} in brackets in that matrix.`),
    notAgreed: (it) =>
      `The placing of ${n.list([
        ...(it.reserve === 0 ? [] : [`${many(it.reserve, 'proposal', 'proposals')} in reserve`]),
        ...(it.low === 0 ? [] : [`${many(it.low, 'proposal', 'proposals')} not prioritised yet`]),
      ])}${it.reserve > 0 && it.low > 0 ? ', each' : ''} with the reasons, as listed in ${
        it.reserve === 0 ? it.matrix : it.low === 0 ? 'Annex V' : `Annex V and ${it.matrix}`
      }.`,
    objections:
      'Objections of participants are recorded in Annex V and do not reduce the right of those concerned to raise them again.',
    objectionsOnly:
      'The recording of objections of participants in Annex V, which does not reduce the right of those concerned to raise them again.',
    ratification: (it) =>
      `The submission of this result as reference material to ${
        it.officials.length === 0 ? 'the competent authorities' : n.list(it.officials)
      } for ratification${it.instruments.length === 0 ? '' : ` by ${n.list(it.instruments)}`}${
        it.due !== null ? ` not later than ${it.due}` : it.dueDiffers ? ' by the respective due dates' : ''
      }${it.plan === null ? '' : `, and as input for ${it.plan}`}.`,
    delegates: 'The delegates who follow up the result are listed in Annex VI.',
    annexes: (last) => `Annexes I to ${last} as inseparable parts of these minutes.`,
  },

  annex: {
    name: (number) => `ANNEX ${number}`,
    ofNumber: (number) => `Minutes Number ${number}`,
    ofNoNumber: 'Minutes Number ………………',
    ofDate: (date) => `Date ${n.date(date)}`,
    titles: {
      agenda: 'AGENDA',
      attendance: 'ATTENDANCE',
      minutes: 'NOTES IN BRIEF',
      agreed: 'RESULTS AGREED ON',
      reserve: 'PROPOSALS IN RESERVE AND OBJECTIONS',
      delegates: 'DELEGATES FOLLOWING UP THE RESULT',
      matrices: (method) => `${method} RESULT MATRICES`,
      decisions: 'SUMMARY OF DECISIONS AND VOTES',
    },
    reserveTitle: 'A. Proposals in reserve',
    objectionsTitle: 'B. Objections',
    attendanceLine: (present, invited, male, female) =>
      `${n.integer(present)} people${invited === 0 ? '' : ` of ${n.integer(invited)} invited`} · men ${n.integer(male)} · ` +
      `women ${n.integer(female)}${present === 0 ? '' : ` (${share(female, present)} percent)`}`,
    attendanceNote:
      'Addresses and phone numbers are not printed on public copies; signatures in ink on the original.',
    remarksTitle: 'C. Notes of those who agreed and proposed wordings',
    movedTitle: 'Decisions of the facilitator',
    votesTitle: (code) => `Vote ${code} by constituency and gender`,
    criteriaTitle: (step) => `Weights of the criteria in force: ${step}`,
    method: (name: string, version: number) => `Method: ${name}, version ${version}.`,
    rulesTitle: 'Rules of procedure in force',
  },

  none: {
    pictures: 'There are no photos and no points on a map.',
    agenda: 'No agenda has been recorded.',
    attendance: 'No attendance has been recorded yet.',
    minutes: 'There are no notes.',
    agreed: 'This method sets no list of proposals.',
    reserve: 'There are no proposals in reserve.',
    delegates: 'No delegates have been named to follow up the result.',
    statement: 'No statement was agreed.',
    low: 'There are no proposals left without priority.',
    decisions: 'No decision has been taken yet.',
    clauses: 'There are no clauses yet.',
    hidden: 'not shown',
  },

  tables: {
    constituency: 'Constituency',
    invited: 'Invited',
    present: 'Present',
    male: 'Men',
    female: 'Women',
    day: (number) => `Day ${roman(number)}`,
    instrument: 'Instrument',
    official: 'Ratifying official',
    preparer: 'Draft prepared by',
    due: 'Due',
    status: 'Status',
    time: (zone) => `Time (${zone})`,
    event: 'Item',
    inCharge: 'In charge',
    dayBand: (number, date, hours) =>
      `Day ${number}: ${n.dateWithDay(date)}${hours === null ? '' : `, ${hours}`}`,
    presentOn: 'Present',
    person: 'Name',
    gender: 'M/F',
    institution: 'Institution',
    position: 'Position',
    signatureDay: (number, days) => (days === 1 ? 'Signature' : `Signature day ${roman(number)}`),
    signature: 'Signature',
    absent: 'absent',
    clock: 'Time',
    topic: 'Topic',
    summary: 'Summary',
    speaker: 'Speaker or constituency',
    followUp: (text) => `Follow-up: ${text}`,
    proposer: 'Proposer',
    proposal: 'Proposal',
    volumeUnit: 'Quantity/unit',
    agency: 'Agency responsible',
    cost: 'Cost (Rp)',
    asked: 'Proposals',
    askedCost: 'Cost proposed (Rp)',
    agreed: 'Agreed on',
    agreedCost: 'Cost agreed on (Rp)',
    ceiling: (sum) => `Indicative ceiling ${n.rupiah(sum)}`,
    money: (name) => `${name} (Rp)`,
    matter: 'Subject',
    note: 'Note',
    decision: 'Decision',
    objector: 'Raised by',
    objectorUnnamed: (constituency) => `Constituency ${constituency}`,
    objectorNamed: (name, constituency) => `${name} (${constituency})`,
    objection: 'Objection (in the speaker’s words)',
    answer: 'Answer of the meeting',
    remark: 'Note (in the speaker’s words)',
    verdict: 'Decision',
    step: 'Step',
    delegateInstitution: 'Institution',
    delegateContact: 'Address and phone',
    task: 'Task',
    support: 'Support (dots)',
    rank: 'Rank',
    score: 'Mean score',
    feasible: 'Feasible',
    urgent: 'Urgent',
    class: 'Class',
    reason: 'Reason',
    baseline: (year) => (year === null ? 'Baseline (year)' : `Baseline (${year})`),
    finalTarget: (year) => (year === null ? 'Final target (year)' : `Final target ${year}`),
    contribution: 'Contribution',
    noResponsible: 'nobody responsible yet',
    quarter: (number) => `Q ${number}`,
    yearOf: (number, year) => `Yr ${number} (${year})`,
    responsible: 'Responsible',
    proposerGroup: 'Proposer or constituency',
    code: 'Code',
    subject: 'Subject',
    way: 'Way',
    rule: 'Rule',
    eligible: 'Entitled',
    voted: 'Voted',
    outcome: 'Outcome',
    path: 'Path',
    round: (number) => ` (round ${number})`,
    group: 'Group',
    sumByGroup: 'Total by constituency',
    sumByGender: 'Total by gender',
    criterion: 'Criterion',
    criterionFeasible: 'Criterion of feasibility',
    criterionUrgent: 'Criterion of urgency',
    weight: 'Weight',
    raised: 'Class raised*',
    moved: 'Class changed*',
  },

  notes: {
    priorities: 'In order of rank. Score F = feasible, U = urgent (1–5).',
    moved: (from, to, matrix) => `* Class changed from ${from} to ${to}; the written reason is in ${matrix}.`,
    classes: (feasible, urgent, middle) =>
      `Classes: F < ${feasible} not feasible; otherwise U ≥ ${urgent} feasible and urgent; U ≥ ${middle} feasible; U < ${middle} ` +
      'feasible, less urgent. Ranks by the product F × U. Weights in Annex VIII of the minutes.',
    ties: (numbers) => `Ties: ${n.list(numbers)}.`,
    circles: (from) =>
      `From the circles: ${from.map(({ circle, numbers }) => `${circle} (${n.list(numbers)})`).join('; ')}.`,
    benchmarks: '“Not yet” means not measured; 0 means measured with the result zero.',
    numbersPointTo: (column, matrix) => `figures in the column ${column} refer to ${matrix}`,
    codesPointTo: (matrix) => `short names of actors to ${matrix}`,
    pointers: (parts) => `${capital(parts.join('; '))}.`,
    unconfirmed: 'in brackets: roles awaiting confirmation',
    years: '√ means all through the year; Q means only in that quarter.',
    marks: '√ means that the column answers this row.',
    awaiting: (roles) => `${roles}, awaiting confirmation`,
    rule: (letter, rule) => `(${letter}) ${rule}`,
    roleLegend:
      'PJ responsible · P executing · D supporting · F funding · W overseeing · ( ) awaiting confirmation.',
    actorLegend: (actors) => `Actors: ${actors}.`,
    roleDeclined: (what, number, actor, roles, note) =>
      `${what} ${number}: ${actor} declined the role ${roles}${note === null ? '.' : `: ${note}`}`,
    roleCounts: (it) =>
      `${n.integer(it.all)} roles: ${n.integer(it.confirmed)} confirmed, ${n.integer(it.noted)} with a note, ` +
      `${n.integer(it.waiting)} awaiting confirmation, ${n.integer(it.declined)} declined.`,
    noResponsible: (what, rows) => `${what} with nobody responsible: ${rows}.`,
    twoResponsible: (what, rows) => `Two or more responsible for one ${what}: ${rows}.`,
    nobody: 'none',
    lowClass: (name, feasible, urgent) => `${name} (F ${feasible}; U ${urgent})`,
    lowClassOnly: (name) => name,
    notScreened: 'Not screened yet',
    fromStep: (step, reason) => `${step}: ${reason}`,
    hiddenGroups:
      'Results by group are not shown, because too few votes in one group would give away who voted how.',
  },

  lowMatrix: 'Proposals not prioritised yet',

  pictures: {
    dots: (table, dots, people, split) =>
      `Support${split ? ' by constituency' : ''}: ${table} (${n.integer(dots)} dots${people === null ? '' : ` of ${n.integer(people)} participants`})`,
    dotsAlternative: (rows) => `Dots of each row: ${rows.join('; ')}.`,
    scatter: (table) => `Feasibility and urgency: ${table}`,
    scatterAlternative: (rows) => `Feasibility and urgency of each row: ${rows.join('; ')}.`,
    scatterX: 'Feasible (1–5)',
    scatterY: 'Urgent (1–5)',
    legend: 'Legend',
    legendInMatrix: (matrix) => `Numbers refer to ${matrix}.`,
    shapes:
      'Circle: feasible and urgent. Square: feasible. Triangle: feasible, less urgent. Diamond: not feasible.',
    movedMark: '* Class changed with a written reason.',
    lines: (from, to) => `Targets of each benchmark, ${from} to ${to}`,
    linesAlternative: (rows) => `Baseline and final target: ${rows.join('; ')}.`,
    roadmap: (table, periods) => {
      const over = periods < 2 ? '' : ` in ${n.words(periods)} periods`;
      return table.startsWith('road map') ? `${capital(table)}${over}` : `Road map${over}: ${table}`;
    },
    roadmapAlternative: (rows) => `Time of each activity: ${rows.join('; ')}.`,
    unscheduled: 'not scheduled yet',
    rolesAlternative: (rows) => `Roles in each row: ${rows.join('; ')}.`,
    roleNames: { PJ: 'responsible', P: 'executing', D: 'supporting', F: 'funding', W: 'overseeing' },
    answers: {
      confirmed: 'confirmed',
      noted: 'with a note',
      waiting: 'awaiting confirmation',
      declined: 'declined',
    },
    atAGlance: (table) => `${capital(table)} at a glance`,
    marksAlternative: (rows) => `What answers each row: ${rows.join('; ')}.`,
    sum: 'Total',
  },

  photos: {
    title: 'PHOTOS AND MAP',
    photo: (number) => `Photo ${number}`,
    spot: (number) => `Point ${number}`,
    row: (matrix, number) => `${matrix}, number ${number}`,
    mapTitle: 'Map',
    map: (title) => `Map: ${title}`,
    mapSource: (source) => `Source of the map: ${source}`,
    mapAlternative: (rows) => `Map with points: ${rows.join('; ')}.`,
    point: 'Point',
    what: 'What is marked',
    from: 'Stands in',
    photosTitle: 'Photos',
    pair: (first, count) => (count === 1 ? `Photo ${first}` : `Photos ${first} and ${first + 1}`),
    photosAlternative: (rows) => `Photos: ${rows.join('; ')}.`,
    more: (count) => `${n.count(count)} further photos are not printed; the sheets name their files.`,
  },

  report: {
    horizon: (years) => years,
    event: { day: 'Day and date', time: 'Time', place: 'Place', subject: 'Subject', people: 'Participants' },
    until: 'the end',
    chapter: (number, title) => `${number}. ${title}`,
    part: (letter, title) => `Part ${letter}. ${title}`,
    basis: (it) =>
      `This document holds the results of the ${it.event} for ${it.region}, held ${
        it.days === 1
          ? `on ${n.dateWithDay(it.last)}`
          : `over ${n.words(it.days)} days from ${n.dateWithDay(it.first)} to ${n.dateWithDay(it.last)}`
      } at ${given(it.place)}.`,
    ratifiable: (number) =>
      `The results are reference material to be ratified by the decision makers. The decisions are set down in the minutes${
        number === null ? '' : ` Number ${number}`
      }.`,
    targetPlan: (plan) => `The results were prepared as input for ${plan}.`,
    howDecided: (cards, groups, decisions) =>
      `The discussion started from ${many(cards, 'card', 'cards')} of the participants, arranged in ${many(groups, 'group', 'groups')} and settled by ` +
      `${many(decisions, 'decision', 'decisions')}.`,
    visionNotes: 'Notes that go with the statement:',
    reserveTitle: 'Proposals in reserve',
    followUpLead: 'The results are submitted to the following officials for ratification.',
    decided: 'How decisions were taken, as set down in the minutes:',
    followUps: 'Follow-up recorded in the notes:',
    openPoints: 'Points without consensus so far:',
    delegates: 'Delegates who follow the result up',
    annexesText: (code) =>
      `Attendance, notes, decisions and votes, and objections are given in full in the annexes of the minutes${
        code === null ? '' : ` with the result code ${code}`
      }.`,
    context: (region, area, years) => `This material applies to ${within(region, area, '')}, for ${years}.`,
    directionTitle: 'Direction of each stage',
    directionStage: 'Stage',
    directionRows: (what) => `${what} under way`,
    directionTargets: 'Targets at the end of the stage',
    periodTitle: (name, years) => `${name} (${years})`,
    noPeriodActions: 'No activity is scheduled in this period.',
    targetOfPeriod: 'Benchmark and target at the end of the period',
    means: 'Policies and strategies',
    funding: 'Indicative funding (Rp)',
    fundingNote:
      'Funding counts the activities that start in this period; an activity that crosses into the next period is counted once, where it ' +
      'starts.',
    year: (year) => `Year ${year}`,
    wholeCost: 'Whole cost (Rp)',
    annualNote:
      'Quantities and costs are for the whole life of the activity; the work plans of the agencies divide them by year.',
    noAnnual: 'No activity has been scheduled yet.',
  },

  sheets: {
    summary: 'Summary',
    attendance: 'Attendance',
    low: 'Not prioritised',
    matrix: (number, tab) => `M${number} ${tab}`,
    numberOf: (column) => `${column} no.`,
    decisions: 'Decisions',
    votes: 'Votes',
    objections: 'Objections',
    item: 'Item',
    content: 'Content',
    title: 'Title',
    number: 'Number of the minutes',
    kind: 'Kind of event',
    region: 'Region',
    area: 'Area covered',
    place: 'Place',
    days: 'Days held',
    horizon: 'Horizon',
    targetPlan: 'Plan aimed at',
    ceiling: 'Indicative ceiling (Rp)',
    method: 'Method',
    methodVersion: (name: string, version: number) => `${name}, version ${version}`,
    version: 'Version',
    state: 'State',
    frozen: 'frozen',
    frozenAt: 'Frozen at',
    code: 'Result code',
    cards: 'Number of cards',
    reserve: 'Proposals in reserve',
    totalCost: (counted) => `Estimated cost: ${counted.toLowerCase()} (Rp)`,
    isPresent: 'present',
    entered: 'Entered by',
    onPaper: 'paper',
    onPhone: 'board',
    dotsOf: (constituency) => `Dots ${constituency}`,
    source: 'Source',
    circle: 'Circle',
    sourceOf: ({ name, of, number }) => `${name}, ${of} ${number}`,
    baseline: 'Baseline',
    baselineYear: 'Year of baseline',
    target: (year) => `Target ${year}`,
    finalYear: 'Year of final target',
    finalTarget: 'Final target',
    firstYear: 'First year',
    lastYear: 'Last year',
    withNote: (roles) => `${roles} (with a note)`,
    waiting: (roles) => `(${roles})`,
    date: 'Date',
    round: 'Round',
    by: 'By',
    sort: 'Sort',
    objection: 'objection',
    remark: 'note',
    byAll: 'all',
    byGroup: 'constituency',
    byGender: 'gender',
    option: 'Option',
    voteCount: 'Number of votes',
    supporters: 'Number of supporters',
    computedClass: 'Class by score',
  },
};

const OBJECTED = {
  decision: 'Against this decision',
  draft: 'Against the draft of the minutes',
  other: 'On other matters',
} as const;

/** A count with its noun. */
function many(count: number, one: string, more: string): string {
  return `${n.count(count)} ${count === 1 ? one : more}`;
}

/** The kind of event inside a sentence: "workshop", but "FGD". */
function small(kind: string): string {
  return kind
    .split(' ')
    .map((word) => (word === word.toUpperCase() ? word : word.toLowerCase()))
    .join(' ');
}

function recordedObjections(number: number): string {
  return `${many(number, 'objection', 'objections')} recorded in Annex V`;
}

function votes(it: { yes: number; no: number; abstain: number }): string {
  return n.list([
    `${n.count(it.yes)} in favour`,
    `${n.count(it.no)} against`,
    `${n.count(it.abstain)} abstaining`,
  ]);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A region and what it covers, said once where the second begins with the first. */
function within(region: string, area: string | null, end: string): string {
  if (area === null) return region;
  return area === region || area.startsWith(`${region},`) ? area : `${region}, covering ${area}${end}`;
}

function share(part: number, of: number): string {
  return n.fraction({ p: part * 100, q: of }, 1);
}

function quorumMet(perDay: readonly boolean[]): string {
  if (perDay.every(Boolean)) {
    if (perDay.length === 2) return 'was met on both days';
    return perDay.length > 2 ? `was met on all ${n.words(perDay.length)} days` : 'was met';
  }
  if (!perDay.some(Boolean)) return 'was not met';
  const days = (met: boolean): string =>
    n.list(perDay.flatMap((it, i) => (it === met ? [`the ${n.ordinal(i + 1)} day`] : [])));
  return `was met on ${days(true)} and not met on ${days(false)}`;
}

/** Dates with their hours. A date has a comma of its own, so three of them are set apart by semicolons. */
function daysHeld(days: readonly { date: string; hours: string | null }[]): string {
  const each = days.map(({ date, hours }) =>
    hours === null ? n.dateWithDay(date) : `${n.dateWithDay(date)}, ${hours}`,
  );
  return each.length < 3 ? each.join(', and ') : `${each.slice(0, -1).join('; ')}; and ${each.at(-1) ?? ''}`;
}
