/** The rules of one way of deciding. */
import { Plus } from 'lucide-react';

import { freeId, replaced } from '@mufakat/shared/methods/edit/values.ts';
import { takesCriterion } from '@mufakat/shared/methods/edit/ways.ts';
import type { Decides } from '@mufakat/shared/methods/schema.ts';
import type { Path } from '@mufakat/shared/methods/problem.ts';
import type { Criterion, WeightedCriterion } from '@mufakat/shared/polls/way.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { Segments } from '../../../parts/Tabs.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { EntryActs } from './EntryActs.tsx';
import { FigureField } from './FigureField.tsx';
import { LabelField } from './LabelField.tsx';
import { useNewTexts } from './use-new-texts.ts';
import styles from './form.module.css';

export interface WayFormProps {
  readonly offer: Decides;
  /** Where in the method it stands. */
  readonly path: Path;
  readonly onChange: (offer: Decides, where?: string) => void;
}

/** More than this part of the votes. */
const FRACTIONS = { half: [1, 2], twoThirds: [2, 3], threeQuarters: [3, 4] } as const;
type Fraction = keyof typeof FRACTIONS;
/** Where the middle of the scale proposes. */
const USUAL_LINE = 3;

export function WayForm({ offer, path, onChange }: WayFormProps) {
  const words = useWords(editorWords).step;
  switch (offer.way) {
    case 'dots':
      return (
        <FigureField
          label={words.dotsPerCard}
          value={offer.maxPerOption}
          min={1}
          max={50}
          onChange={(maxPerOption) => onChange({ ...offer, maxPerOption }, 'dots')}
        />
      );
    case 'consensus':
      return (
        <FigureField
          label={words.objections}
          value={offer.limit}
          min={0}
          max={500}
          onChange={(limit) => onChange({ ...offer, limit }, 'limit')}
        />
      );
    case 'majority': {
      const names = Object.keys(FRACTIONS) as Fraction[];
      const chosen = names.find((name) => FRACTIONS[name][0] === offer.p && FRACTIONS[name][1] === offer.q);
      return (
        <Segments
          label={words.majorityOver}
          options={names.map((value) => ({ value, text: words.fractions[value] }))}
          value={chosen ?? null}
          onChange={(name) => {
            const [p, q] = FRACTIONS[name];
            onChange({ ...offer, p, q });
          }}
        />
      );
    }
    case 'scoring': {
      const side = (wanted: Criterion['side']) => offer.criteria.filter((it) => it.side === wanted);
      const put = (wanted: Criterion['side'], list: readonly WeightedCriterion[], where?: string) => {
        const sided = list.map((it) => ({ ...it, side: wanted }));
        const [feasible, urgent] =
          wanted === 'feasible' ? [sided, side('urgent')] : [side('feasible'), sided];
        onChange({ ...offer, criteria: [...feasible, ...urgent] }, where);
      };
      return (
        <>
          {(['feasible', 'urgent'] as const).map((wanted) => (
            <CriteriaForm
              key={wanted}
              title={`${words.criteria}: ${words[wanted]}`}
              criteria={side(wanted)}
              path={[...path, 'criteria']}
              taken={offer.criteria}
              onChange={(list, where) => put(wanted, list, where && `${wanted} ${where}`)}
            />
          ))}
          <fieldset className={styles.group}>
            <legend className="visually-hidden">{words.shortHint}</legend>
            <p className={styles.quiet}>{words.shortHint}</p>
            {offer.short.map((each, at) => (
              <LabelField
                key={each.id}
                label={words.short(words[each.side])}
                at={[...path, 'short', at, 'name'].join('.')}
                value={each.name}
                max={80}
                onChange={(name) =>
                  onChange({ ...offer, short: replaced(offer.short, at, { ...each, name }) }, `short ${at}`)
                }
              />
            ))}
          </fieldset>
        </>
      );
    }
    case 'criteria':
      return (
        <>
          <CriteriaForm
            title={words.criteria}
            criteria={offer.criteria}
            path={[...path, 'criteria']}
            taken={offer.criteria}
            onChange={(criteria, where) => onChange({ ...offer, criteria }, where)}
          />
          <FigureField
            label={words.line}
            value={offer.line ?? USUAL_LINE}
            min={1}
            max={5}
            fractions="halves"
            onChange={(line) => onChange({ ...offer, line }, 'line')}
          />
        </>
      );
  }
}

interface CriteriaFormProps {
  readonly title: string;
  readonly criteria: readonly WeightedCriterion[];
  /** Where in the method all of the way stand. */
  readonly path: Path;
  /** All of the way, whose ids are taken. */
  readonly taken: readonly WeightedCriterion[];
  readonly onChange: (criteria: readonly WeightedCriterion[], where?: string) => void;
}

function CriteriaForm({ title, criteria, path, taken, onChange }: CriteriaFormProps) {
  const words = useWords(editorWords).step;
  const texts = useNewTexts();
  const onAdded = useAdded();
  const { language } = useLanguage();
  return (
    <fieldset className={styles.group}>
      <legend className="field-label">{title}</legend>
      {criteria.map((each, at) => (
        <div
          key={each.id}
          className={styles.line}
          data-at={[...path, taken.findIndex(({ id }) => id === each.id)].join('.')}
        >
          <LabelField
            label={words.criterion(at + 1)}
            value={each.name}
            max={200}
            onChange={(name) => onChange(replaced(criteria, at, { ...each, name }), each.id)}
          />
          <div className={styles.weight}>
            <FigureField
              label={words.weight(each.name[language])}
              labelHidden
              value={each.weight}
              min={1}
              max={10}
              onChange={(weight) =>
                onChange(replaced(criteria, at, { ...each, weight }), `${each.id} weight`)
              }
            />
          </div>
          <EntryActs name={each.name[language]} list={criteria} at={at} onChange={onChange} />
        </div>
      ))}
      {takesCriterion(criteria) && (
        <div>
          <Button
            size="small"
            icon={Plus}
            onPress={() => {
              onChange([...criteria, { id: freeId('kriteria', taken), weight: 1, name: texts.criterion }]);
              const [last] = criteria.slice(-1);
              onAdded([...path, taken.findIndex(({ id }) => id === last?.id) + 1]);
            }}
          >
            {words.addCriterion}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
