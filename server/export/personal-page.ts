/**
 * The data of one person as a page that stands alone [E4]: readable for people, and the same as JSON at its end for programs. All
 * text is escaped; it holds no script that runs and no address.
 */

import type { Language } from '@mufakat/shared/languages/language.ts';
import { numbers as englishNumbers } from '@mufakat/shared/languages/en/numbers.ts';
import { personal as english } from '@mufakat/shared/languages/en/personal.ts';
import { numbers as indonesianNumbers } from '@mufakat/shared/languages/id/numbers.ts';
import { personal as indonesian } from '@mufakat/shared/languages/id/personal.ts';
import type { PersonalData } from '@mufakat/shared/result/personal-data.ts';

import { escapeXml, withPlainText } from './plain-text.ts';

export interface PersonalPage {
  readonly data: PersonalData;
  readonly language: Language;
  readonly timeZone: string;
  /** JPEGs by id. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1c2420;background:#fff}' +
  'h1{font-size:1.6rem}h2{font-size:1.15rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #c9d1cc}' +
  'dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.2rem 1rem}dt{color:#4c5a52}dd{margin:0}' +
  'li{margin:.4rem 0}small{color:#4c5a52}img{max-width:12rem;margin:.3rem}pre{white-space:pre-wrap;font-size:.8rem}';

export function personalPage({ data: raw, language, timeZone, pictures }: PersonalPage): string {
  const data = withPlainText(raw);
  const words = language === 'en' ? english : indonesian;
  const numbers = language === 'en' ? englishNumbers : indonesianNumbers;
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const at = (t: number) =>
    `${numbers.date(day.format(t))} ${numbers.clock(new Date(t).toISOString(), timeZone as never)}`;
  const { person } = data;
  const rows: [string, string][] = [
    [words.name, person.name],
    [words.constituency, person.constituency],
    [words.institution, person.institution],
    [words.position, person.position],
    [words.gender, person.gender === null ? '' : words.letters[person.gender]],
    [words.speaksFor, person.speaksFor ?? ''],
    [words.joinedAt, at(person.joinedAt)],
    [words.leftAt, person.leftAt === null ? '' : at(person.leftAt)],
    [words.attended, person.attended.map((date) => numbers.date(date)).join(', ')],
    [words.onPaper, person.onPaper ? words.yes : ''],
    [words.withoutPhone, person.withoutPhone ? words.yes : ''],
    [words.devices, String(data.devices)],
    [words.erasureAsked, person.erasureAskedAt === null ? '' : at(person.erasureAskedAt)],
  ];
  const cards = data.cards.map((card) => {
    const head = [card.step, words.states[card.state], card.at === null ? '' : at(card.at)];
    const says = card.says?.map(({ label, text }): [string, string] => [label, text]);
    return `<small>${line(head)}</small>${says === undefined ? `<p>${escapeXml(words.hidden)}</p>` : list(says)}`;
  });
  const ballots = data.ballots.map(({ at: when, question, choice, enteredByAnother }) => {
    const how = choice !== null && 'answer' in choice ? choice.answer : '';
    const head = [at(when), enteredByAnother ? words.entered : ''];
    return `${escapeXml(question)} <b>${escapeXml(choice === null ? words.hidden : how)}</b><br><small>${line(head)}</small>`;
  });
  const photos = data.pictures.flatMap((id) => {
    const bytes = pictures.get(id);
    const source = bytes === undefined ? '' : Buffer.from(bytes).toString('base64');
    return bytes === undefined ? [] : [`<img alt="" src="data:image/jpeg;base64,${source}">`];
  });
  const acts = ({ at: when, kind }: { at: number; kind: string }) =>
    `${escapeXml(kind)} <small>${escapeXml(at(when))}</small>`;
  const title = escapeXml(words.title(person.name));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title}</h1><p>${line([words.about(data.workshop.title), words.madeAt(at(data.madeAt)), words.keptUntil(numbers.date(data.keptUntil))], ' ')}</p>`,
    data.for === 'desk' ? `<p>${escapeXml(words.forDesk)}</p>` : '',
    section(words.who, list(rows.filter(([, value]) => value !== ''))),
    section(
      words.earlier,
      items(
        data.earlier.map(
          ({ at: when, ...said }) => `${line(Object.values(said))} <small>${escapeXml(at(when))}</small>`,
        ),
        words.none,
      ),
    ),
    section(words.cards, items(cards, words.none)),
    section(words.ballots, items(ballots, words.none)),
    section(
      words.answers,
      items(
        data.answers.map(
          ({ at: when, roles, answer, note }) =>
            `${line([roles, answer, note ?? ''])} <small>${escapeXml(at(when))}</small>`,
        ),
        words.none,
      ),
    ),
    section(words.pictures, photos.length === 0 ? `<p>${escapeXml(words.none)}</p>` : photos.join('')),
    section(words.named, items(data.named.map(acts), words.none)),
    section(words.acts, items(data.acts.map(acts), words.none)),
    `<h2>${escapeXml(words.full)}</h2><pre>${escapeXml(JSON.stringify(data, null, 1))}</pre>`,
    '</body></html>\n',
  ].join('\n');
}

function section(title: string, inside: string): string {
  return `<section><h2>${escapeXml(title)}</h2>${inside}</section>`;
}

function list(rows: readonly [string, string][]): string {
  return `<dl>${rows.map(([label, value]) => `<dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd>`).join('')}</dl>`;
}

/** Of what is escaped already. */
function items(rows: readonly string[], none: string): string {
  if (rows.length === 0) return `<p>${escapeXml(none)}</p>`;
  return `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
}

function line(parts: readonly string[], between = ' · '): string {
  return escapeXml(parts.filter((part) => part !== '').join(between));
}
