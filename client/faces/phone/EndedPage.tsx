/** A seat that is over: one sentence, and the way in again where there is one. */
import { LogOut } from 'lucide-react';

import type { PhoneWords } from '../../layouts/phone-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Mark } from '../../parts/Mark.tsx';
import { Page } from '../../parts/page/Page.tsx';
import type { EndedWhy } from '../../store/workshop.ts';
import styles from './phone.module.css';

export interface EndedPageProps {
  readonly words: PhoneWords;
  readonly name: string;
  readonly why: EndedWhy;
}

export function EndedPage({ words, name, why }: EndedPageProps) {
  return (
    <Page
      head={<Mark name={name} />}
      foot={
        why === 'too-old' ? (
          <Button look="primary" wide onPress={() => location.reload()}>
            {words.ended.reload}
          </Button>
        ) : (
          <Button look="primary" wide href="/">
            {words.ended.joinAgain}
          </Button>
        )
      }
    >
      <div className={styles.center}>
        <Empty icon={LogOut} title={words.ended.title} headingLevel={1}>
          {words.ended[why]}
        </Empty>
      </div>
    </Page>
  );
}
