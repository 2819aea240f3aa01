/** The fields of a card kind beside each other where there is room. */
import type { ReactNode } from 'react';

import styles from './FieldsGrid.module.css';

export function FieldsGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>;
}
