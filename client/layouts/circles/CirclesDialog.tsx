/** Setting up the circles of a step: their names, and how people get in. A circle that has written stays; the room says so. */
import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';

import type { CircleId, GroupId, StepId } from '@mufakat/shared/cards/card.ts';
import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { CIRCLE_ENTRIES, type CircleEntry } from '@mufakat/shared/methods/schema.ts';
import type { CirclesOfStep } from '@mufakat/shared/workshop/view.ts';
import { titleOfFields } from '@mufakat/shared/workshop/groups.ts';
import { circleNameOf, unlike } from '@mufakat/shared/workshop/circle-name.ts';
import { foldName } from '@mufakat/shared/workshop/names.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { FieldError } from '../../parts/Notice.tsx';
import { useOrder } from '../use-order.ts';
import { useDeskCircleWords } from './desk-circle-words.ts';
import styles from './circles.module.css';

interface Named {
  readonly key: string;
  readonly circle: CircleId | null;
  readonly circleName: string;
  readonly theme: GroupId | null;
}

const fresh = (circleName: string, theme: GroupId | null = null): Named => ({
  key: `${circleName}|${Math.random()}`,
  circle: null,
  circleName,
  theme,
});

export interface CirclesDialogProps {
  readonly seen: StepSeen;
  /** As they are; `null` for none yet. */
  readonly of: CirclesOfStep | null;
  readonly onClose: () => void;
}

export function CirclesDialog({ seen, of, onClose }: CirclesDialogProps) {
  const words = useDeskCircleWords();
  const { language } = useLanguage();
  const accepted = useSection('accepted') ?? [];
  const method = useSection('method');
  const levels = useSection('room')?.settings.levels ?? [];
  const { order, pending, refused } = useOrder();
  const [entry, setEntry] = useState<CircleEntry>(of?.entry ?? seen.step.circles?.entry ?? 'choice');
  const [named, setNamed] = useState<readonly Named[]>(
    () =>
      of?.circles.map(({ id, name, theme }) => ({ key: id, circle: id, circleName: name, theme })) ?? [
        fresh(''),
        fresh(''),
      ],
  );
  const id = useId();
  const step = seen.step.id as StepId;
  const themed = [...new Set(accepted.filter((group) => group.accepted).map((group) => group.step))].filter(
    (each) => each !== step,
  );
  const kept = (before: readonly Named[]) => before.filter((each) => each.circleName.trim() !== '');
  /** A second press brings nothing twice. */
  const fillLevels = () =>
    setNamed((before) => {
      const there = new Set(kept(before).map((each) => foldName(each.circleName)));
      const names = levels.map((level) => circleNameOf(level, LIMITS.circleName));
      return [
        ...kept(before),
        ...names.filter((name) => !there.has(foldName(name))).map((name) => fresh(name)),
      ].slice(0, LIMITS.circles);
    });
  const fillThemes = (from: string) =>
    setNamed((before) => {
      if (method === undefined) return before;
      const there = new Set(kept(before).map(({ theme }) => theme));
      const groups = accepted.filter(
        (group) => group.step === from && group.accepted && !there.has(group.id),
      );
      const names = unlike(
        groups.map((group) =>
          circleNameOf(titleOfFields(method, group.kind, group.wording), LIMITS.circleName),
        ),
        {
          taken: kept(before).map(({ circleName }) => circleName),
          max: LIMITS.circleName,
          fold: foldName,
        },
      );
      return [...kept(before), ...groups.map((group, at) => fresh(names[at] ?? '', group.id))].slice(
        0,
        LIMITS.circles,
      );
    });
  // A line left empty names nobody; a circle that is there keeps a name.
  const given = named.filter(({ circle, circleName }) => circle !== null || circleName.trim() !== '');
  const names = given.map(({ circleName }) => foldName(circleName));
  const isBlank = given.some(({ circleName }) => circleName.trim() === '');
  const wrong = isBlank ? words.desk.blank : new Set(names).size < names.length ? words.desk.same : refused;
  const save = async (circles: readonly Named[]) => {
    const reply = await order({
      name: 'circles.set',
      step,
      entry,
      circles: circles.map(({ circle, circleName, theme }) => ({ circle, circleName, theme })),
    });
    if (reply.ok) onClose();
  };
  return (
    <Dialog
      title={of === null ? words.desk.setUp : words.desk.edit}
      onClose={onClose}
      actions={
        <>
          {of !== null && seen.row.state === 'prepared' && (
            <Button disabled={pending} onPress={() => void save([])}>
              {words.desk.off}
            </Button>
          )}
          <Button onPress={onClose}>{words.desk.cancel}</Button>
          <Button
            look="primary"
            disabled={pending || given.length === 0 || wrong !== refused}
            onPress={() => void save(given)}
          >
            {words.desk.save}
          </Button>
        </>
      }
    >
      <p className="field-hint">{words.desk.setUpText}</p>
      <SelectField
        label={words.desk.entry}
        value={entry}
        options={CIRCLE_ENTRIES.map((value) => ({ value, text: words.desk.entries[value] }))}
        onChange={(value) => setEntry(CIRCLE_ENTRIES.find((each) => each === value) ?? 'choice')}
      />
      <ul className={styles.list}>
        {named.map((each, at) => (
          <li key={each.key} className={styles.named}>
            <span className={styles.name}>
              <TextField
                label={`${words.name} ${at + 1}`}
                max={LIMITS.circleName}
                value={each.circleName}
                onChange={(circleName) =>
                  setNamed((before) =>
                    before.map((one) => (one.key === each.key ? { ...one, circleName } : one)),
                  )
                }
              />
            </span>
            <Button
              look="ghost"
              icon={X}
              label={words.desk.remove(each.circleName.trim() || `${words.name} ${at + 1}`)}
              onPress={() => setNamed((before) => before.filter((one) => one.key !== each.key))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {named.length < LIMITS.circles && (
          <Button size="small" icon={Plus} onPress={() => setNamed((before) => [...before, fresh('')])}>
            {words.desk.add}
          </Button>
        )}
        {themed.map((from) => (
          <Button key={from} size="small" onPress={() => fillThemes(from)}>
            {words.desk.themes(method?.steps.find((each) => each.id === from)?.name[language] ?? '')}
          </Button>
        ))}
        {levels.length > 0 && (
          <Button size="small" onPress={fillLevels}>
            {words.desk.levels}
          </Button>
        )}
      </div>
      {wrong !== null && <FieldError id={id}>{wrong}</FieldError>}
    </Dialog>
  );
}
