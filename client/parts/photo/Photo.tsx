/** A photo on a card: small, and large when it is pressed. `word` loads nothing before that, for phones on a weak signal. */
import { Image } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../Button.tsx';
import type { CommonWords } from '../common-words.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './photo.module.css';

export interface SeenPhoto {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export interface PhotoProps {
  readonly photo: SeenPhoto;
  /** What it belongs to: the card's title. */
  readonly title: string;
  readonly words: CommonWords['photo'];
  readonly look?: 'small' | 'word';
}

export function Photo({ photo, title, words, look = 'small' }: PhotoProps) {
  const [isLarge, setLarge] = useState(false);
  const open = () => setLarge(true);
  return (
    <>
      {look === 'word' ? (
        <Button look="line" size="small" icon={Image} label={words.show(title)} onPress={open}>
          {words.look}
        </Button>
      ) : (
        <button type="button" className={styles.press} aria-label={words.show(title)} onClick={open}>
          <PhotoImage photo={photo} alt="" look="small" failed={words.failed} />
        </button>
      )}
      {isLarge && (
        <Dialog
          title={title}
          size="large"
          onClose={() => setLarge(false)}
          actions={<Button onPress={() => setLarge(false)}>{words.close}</Button>}
        >
          <PhotoImage photo={photo} alt={words.of(title)} look="large" failed={words.failed} />
        </Dialog>
      )}
    </>
  );
}

/** The picture alone; what is said where it cannot be loaded. */
export function PhotoImage({
  photo,
  alt,
  look,
  failed,
}: {
  readonly photo: SeenPhoto;
  readonly alt: string;
  readonly look: 'small' | 'preview' | 'large';
  readonly failed: string;
}) {
  const [hasFailed, setFailed] = useState(false);
  if (hasFailed) return <span className={styles.failed}>{failed}</span>;
  return (
    <img
      className={styles[look]}
      src={photo.src}
      width={photo.width}
      height={photo.height}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setFailed(true)}
    />
  );
}
