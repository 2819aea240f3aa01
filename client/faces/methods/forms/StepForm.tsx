/** A step: what is asked, how long, which cards, and how it is decided. */
import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';

import { withoutGone } from '@mufakat/shared/methods/edit/gone.ts';
import { runsSoundly } from '@mufakat/shared/methods/edit/sound.ts';
import { moved, replaced } from '@mufakat/shared/methods/edit/values.ts';
import {
  addKind,
  addNewKind,
  kindsToAdd,
  layoutsOf,
  removeKind,
  renameStep,
} from '@mufakat/shared/methods/edit/steps.ts';
import { addWay, removeWay, waysToAdd } from '@mufakat/shared/methods/edit/ways.ts';
import { CIRCLE_ENTRIES, STEP_STATES, type Collects, type Step } from '@mufakat/shared/methods/schema.ts';
import { kindsOf, stepById } from '@mufakat/shared/methods/walk.ts';
import { mayRunInCircles } from '@mufakat/shared/workshop/circles.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { CardChip } from '../../../parts/Card.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords, type EditorWords } from '../method-words.ts';
import { FigureField } from './FigureField.tsx';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import { useNewTexts } from './use-new-texts.ts';
import { WayForm } from './WayForm.tsx';
import styles from './form.module.css';

export function StepForm({ method, at, onChange, onRemove }: FormProps & { readonly at: number }) {
  const words = useWords(editorWords).step;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const step = method.steps[at];
  if (step === undefined) return null;
  const put = (next: Step, where?: string) =>
    onChange({ ...method, steps: replaced(method.steps, at, next) }, where && `step ${step.id} ${where}`);
  const set = (part: Partial<Step>, where?: string) => put({ ...step, ...part }, where);
  const source = step.source === undefined ? null : stepById(method, step.source);
  const layouts = layoutsOf(method, at);
  /** Majority stays behind the consensus it follows. */
  const wayMoved = (from: number, to: number) => {
    const next = { ...step, decides: moved(step.decides, from, to) };
    const isOther = next.decides !== step.decides;
    const fits = isOther && runsSoundly(method, { ...method, steps: replaced(method.steps, at, next) });
    return fits ? () => put(next) : undefined;
  };
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title(at + 1)}</small>
        {step.name[language]}
      </h2>
      <LabelField
        label={words.name}
        value={step.name}
        at={`steps.${at}.name`}
        max={80}
        onChange={(name) => onChange(renameStep(method, at, name), `step ${step.id} name`)}
      />
      <LabelField
        label={words.task}
        value={step.task}
        at={`steps.${at}.task`}
        max={200}
        onChange={(task) => set({ task }, 'task')}
      />
      <LabelField
        label={words.hint}
        hint={words.hintHint}
        value={step.hint}
        at={`steps.${at}.hint`}
        max={84}
        onChange={(hint) => set({ hint }, 'hint')}
      />
      <div className={styles.two}>
        <FigureField
          label={words.minutes}
          value={step.minutes}
          at={`steps.${at}.minutes`}
          min={1}
          max={600}
          onChange={(minutes) => set({ minutes }, 'minutes')}
        />
        <div data-at={`steps.${at}.layout`}>
          <SelectField
            label={words.layout}
            value={step.layout}
            disabled={layouts.length === 1}
            options={layouts.map((layout) => ({
              value: layout,
              text: words.layouts[layout],
            }))}
            onChange={(layout) => set({ layout: layout as Step['layout'] })}
          />
        </div>
      </div>

      {step.settles !== 'attendance' && (
        <section className={styles.group} data-at={`steps.${at}.collects`}>
          <h3>{words.collects}</h3>
          {source !== null && <p className={styles.quiet}>{words.from(source.name[language])}</p>}
          {step.collects === null ? (
            source === null && <p className={styles.quiet}>{words.none}</p>
          ) : (
            <CollectsForm
              collects={step.collects}
              states={step.states}
              words={words}
              kinds={
                <KindsForm method={method} step={step} at={at} onChange={onChange} onRemove={onRemove} />
              }
              onChange={(collects, where) => set({ collects }, where)}
            />
          )}
          {step.collects !== null && (
            <CheckField
              label={words.discussion}
              checked={step.states.includes('discussion')}
              onChange={(checked) => put(withDiscussion(step, checked))}
            />
          )}
        </section>
      )}

      {mayRunInCircles(step) && (
        <SelectField
          label={words.circles}
          hint={words.circlesHint}
          value={step.circles?.entry ?? ''}
          none={words.noCircles}
          options={CIRCLE_ENTRIES.map((value) => ({ value, text: words.circleEntries[value] }))}
          onChange={(entry) => {
            const { circles: _before, ...others } = step;
            const chosen = CIRCLE_ENTRIES.find((it) => it === entry);
            put(chosen === undefined ? others : { ...others, circles: { entry: chosen } });
          }}
        />
      )}

      {step.settles !== 'attendance' && (
        <section className={styles.group} data-at={`steps.${at}.decides`}>
          <h3>{words.ways}</h3>
          {step.decides.length === 0 && <p className={styles.quiet}>{words.noWays}</p>}
          {step.decides.length > 1 && <p className={styles.quiet}>{words.waysHint}</p>}
          {step.decides.map((offer, place) => (
            <div key={offer.way} className={styles.box} data-at={`steps.${at}.decides.${place}`}>
              <div className={styles.boxHead}>
                <b>{words.wayNames[offer.way]}</b>
                <RowActs
                  name={words.wayNames[offer.way]}
                  onUp={wayMoved(place, place - 1)}
                  onDown={wayMoved(place, place + 1)}
                  onRemove={() => {
                    const steps = replaced(method.steps, at, removeWay(step, place));
                    onRemove(words.wayNames[offer.way], withoutGone({ ...method, steps }));
                  }}
                />
              </div>
              <WayForm
                offer={offer}
                path={['steps', at, 'decides', place]}
                onChange={(next, where) => set({ decides: replaced(step.decides, place, next) }, where)}
              />
            </div>
          ))}
          {waysToAdd(step).length > 0 && (
            <div>
              <MenuButton
                look="line"
                size="small"
                icon={Plus}
                label={words.addWay}
                entries={waysToAdd(step).map((way) => ({
                  id: way,
                  text: words.wayNames[way],
                  onChoose: () => put(addWay(step, way, texts)),
                }))}
              >
                {words.addWay}
              </MenuButton>
            </div>
          )}
        </section>
      )}
    </div>
  );
}

interface CollectsFormProps {
  readonly collects: Collects;
  readonly states: Step['states'];
  readonly words: EditorWords['step'];
  readonly kinds: ReactNode;
  readonly onChange: (collects: Collects, where?: string) => void;
}

function CollectsForm({ collects, states, words, kinds, onChange }: CollectsFormProps) {
  const set = (part: Partial<Collects>, where?: string) => onChange({ ...collects, ...part }, where);
  const during = ['open', 'discussion', 'deciding'] as const;
  return (
    <>
      {kinds}
      <FigureField
        label={words.perPerson}
        value={collects.perPerson}
        min={1}
        max={20}
        onChange={(perPerson) => set({ perPerson }, 'perPerson')}
      />
      <fieldset className={styles.checks}>
        <legend className="field-label">{words.during}</legend>
        {during
          .filter((state) => states.includes(state))
          .map((state) => (
            <CheckField
              key={state}
              label={words.durings[state]}
              checked={collects.during.includes(state)}
              onChange={(checked) =>
                set({
                  during: during.filter((it) => (it === state ? checked : collects.during.includes(it))),
                })
              }
            />
          ))}
      </fieldset>
      <div className={styles.checks}>
        <CheckField label={words.sealed} checked={collects.sealed} onChange={(sealed) => set({ sealed })} />
        <CheckField
          label={words.nameless}
          checked={collects.nameless}
          onChange={(nameless) => set({ nameless })}
        />
      </div>
    </>
  );
}

interface KindsFormProps extends Omit<FormProps, 'onLook'> {
  readonly step: Step;
  readonly at: number;
}

/** The sorts of cards a step collects. Another step may collect the same; roles and statements are of one sort. */
function KindsForm({ method, step, at, onChange, onRemove }: KindsFormProps) {
  const words = useWords(editorWords).step;
  const texts = useNewTexts();
  const { language } = useLanguage();
  const kinds = kindsOf(method, step);
  const isOpen = step.settles === 'accepted' || step.settles === 'nothing';
  return (
    <>
      <ul className={styles.kinds}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <CardChip look={kind} /> {kind.name[language]}
            {kinds.length > 1 && (
              <Button
                look="ghost"
                size="small"
                icon={X}
                label={words.removeKind(kind.name[language])}
                onPress={() => onRemove(kind.name[language], removeKind(method, at, kind.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {isOpen && (
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addKind}
            entries={[
              { id: '', text: words.newKind, onChoose: () => onChange(addNewKind(method, at, texts)) },
              ...kindsToAdd(method, step).map((kind) => ({
                id: kind.id,
                text: kind.name[language],
                onChoose: () => onChange(addKind(method, at, kind.id)),
              })),
            ]}
          >
            {words.addKind}
          </MenuButton>
        </div>
      )}
    </>
  );
}

/** Cards that were written while discussing are written before, once there is no discussion. */
function withDiscussion(step: Step, wanted: boolean): Step {
  const states = STEP_STATES.filter((state) =>
    state === 'discussion' ? wanted : step.states.includes(state),
  );
  if (wanted || step.collects === null) return { ...step, states };
  const during = step.collects.during.filter((state) => state !== 'discussion');
  return { ...step, states, collects: { ...step.collects, during: during.length > 0 ? during : ['open'] } };
}
