/** The action plan on the phone: by programme, each activity with its time and cost. */
import type { StepId } from '@mufakat/shared/cards/card.ts';
import { printField } from '@mufakat/shared/cards/fields/index.ts';

import { useBoard } from '../../hooks/useBoard.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Card } from '../../parts/Card.tsx';
import { titleOf } from '../../parts/wall/title-of.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { BoardLook } from '../writing/BoardLook.tsx';
import styles from '../Look.module.css';

export function PhoneRoadmap({ seen }: LayoutProps) {
  const { method, language } = usePhone();
  const board = useBoard(seen.step.id as StepId);
  const accepted = useSection('accepted') ?? [];
  if (board.groups.length === 0) return <BoardLook seen={seen} />;
  const rows = board.groups.map((group) => {
    const kind = kindOf(method, group.kind);
    const link = kind.fields.find((field) => field.kind === 'link');
    const linked = link === undefined ? undefined : group.wording[link.id];
    const facts = kind.fields
      .filter((field) => field.kind === 'period' || field.kind === 'money')
      .flatMap((field) => {
        const value = group.wording[field.id];
        return value === undefined ? [] : [printField(value, field, language)];
      });
    return { group, kind, programme: Array.isArray(linked) ? String(linked[0]) : '', facts };
  });
  const programmes = [...new Set(rows.map((row) => row.programme))];
  return (
    <>
      {programmes.map((programme) => {
        const found = accepted.find((group) => group.id === programme);
        return (
          <section key={programme} className={styles.section}>
            <h2 className={styles.label}>
              {found === undefined ? '–' : titleOf(kindOf(method, found.kind), found.wording)}
            </h2>
            <ul className={styles.list}>
              {rows
                .filter((row) => row.programme === programme)
                .map(({ group, kind, facts }) => (
                  <li key={group.id}>
                    <Card
                      look={kind}
                      kind={kind.name[language]}
                      kindShown={false}
                      title={titleOf(kind, group.wording)}
                      meta={facts.join(' · ')}
                    />
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
