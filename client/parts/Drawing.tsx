/**
 * A picture of the result on a page: the very drawing that the documents print, in the colours of the page. It has nothing to
 * press; `label` says what it shows to those who cannot see it, unless the same stands in words beside it.
 */
import styles from './Drawing.module.css';

export interface DrawingProps {
  /** Every text in it is escaped where it is drawn (`shared/result/svg.ts`). */
  svg: string;
  label: string | null;
}

export function Drawing({ svg, label }: DrawingProps) {
  const hidden =
    label === null ? ({ 'aria-hidden': true } as const) : ({ role: 'img', 'aria-label': label } as const);
  return <div className={styles.drawing} {...hidden} dangerouslySetInnerHTML={{ __html: svg }} />;
}
