/** The files of the result. Making one takes a moment, so the button says so; nothing is downloaded twice by a double press. */
import {
  FileArchive,
  FileBraces,
  FileLock2,
  FileSpreadsheet,
  FileText,
  Printer,
  Table2,
  type LucideIcon,
} from 'lucide-react';
import { useState } from 'react';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProgressBar } from '../../parts/ProgressBar.tsx';
import { RailSection } from '../../parts/RailSection.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import {
  bundleUrl,
  documentUrl,
  previewUrl,
  type DocumentFormat,
  type DocumentWish,
} from '../../store/api.ts';
import { fetchFile, type GivenFile } from '../../platform/fetch-file.ts';
import { saveFile } from '../../platform/save-file.ts';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { packAll, urlsOf } from './all-files.ts';
import styles from './Downloads.module.css';
import { useDocuments, usePaperChoice, useWish } from './use-paper.ts';

const FILES: readonly (readonly [Exclude<DocumentFormat, 'html'>, LucideIcon])[] = [
  ['docx', FileText],
  ['pdf', FileText],
  ['xlsx', FileSpreadsheet],
  ['csv', Table2],
  ['json', FileBraces],
];

/** Forms of other systems are tables. */
const FORM_FILES = FILES.filter(([format]) => format === 'xlsx' || format === 'csv');

export function Downloads() {
  const words = useDeskWords().ratify;
  const { say } = useDesk();
  const room = useSection('room');
  const documents = useDocuments();
  const forms = useSection('method')?.exchange ?? [];
  const { language } = useLanguage();
  const [choice, setChoice] = usePaperChoice();
  const [version, setVersion] = useState('');
  const [busy, setBusy] = useState(false);
  /** Of all files at once, how many are made. */
  const [made, setMade] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const wish: DocumentWish = useWish(choice, version === '' ? undefined : Number(version));
  if (room === undefined) return null;
  const save = async (get: () => Promise<GivenFile | null>) => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    say(words.preparing);
    const file = await get();
    setBusy(false);
    setMade(null);
    setFailed(file === null);
    if (file !== null) saveFile(file.name, file.bytes, file.type);
  };
  const take = (url: string) => void save(() => fetchFile(url));
  const sealed = room.versions.find((each) => each.version === wish.version && each.seal !== undefined);
  const takeAll = () => {
    const urls = urlsOf({
      wish,
      documents: documents.map(({ value }) => value),
      forms: forms.map(({ id }) => id),
      sealed: sealed !== undefined,
    });
    void save(() => packAll(urls, { fetchFile, onFile: (done) => setMade({ done, all: urls.length }) }));
  };
  const versions = room.versions.map((each) => ({
    value: String(each.version),
    text: words.version(each.version),
  }));
  return (
    <RailSection
      title={words.download}
      aside={wish.version === undefined ? words.draft(room.draftVersion) : words.version(wish.version)}
    >
      <div className={styles.choices}>
        {documents.length > 1 && (
          <Segments
            label={words.paper}
            labelHidden
            options={documents}
            value={choice.document}
            onChange={(document) => setChoice({ ...choice, document })}
          />
        )}
        <Segments
          label={words.size}
          labelHidden
          options={[
            { value: 'F4', text: 'F4' },
            { value: 'A4', text: 'A4' },
          ]}
          value={choice.paper}
          onChange={(paper) => setChoice({ ...choice, paper })}
        />
        {versions.length > 0 && (
          <SelectField
            label={words.versions}
            labelHidden
            none={room.phase === 'frozen' ? words.newest : words.draft(room.draftVersion)}
            value={version}
            options={versions}
            onChange={setVersion}
          />
        )}
      </div>
      <div className={styles.files}>
        {FILES.map(([format, icon]) => (
          <Button
            key={format}
            size="small"
            icon={icon}
            disabled={busy}
            onPress={() => take(documentUrl(wish, format))}
          >
            {words.files[format]}
          </Button>
        ))}
        <a className={styles.print} href={previewUrl(wish)} target="_blank" rel="noreferrer">
          <Printer aria-hidden="true" />
          {words.files.print}
        </a>
      </div>
      {forms.map(({ id, name }) => (
        <div key={id} className={styles.form}>
          <span>{name[language]}</span>
          {FORM_FILES.map(([format, icon]) => (
            <Button
              key={format}
              size="small"
              icon={icon}
              label={`${name[language]}, ${words.files[format]}`}
              disabled={busy}
              onPress={() => take(documentUrl({ ...wish, table: id }, format))}
            >
              {words.files[format]}
            </Button>
          ))}
        </div>
      ))}
      <div className={styles.whole}>
        <Button icon={FileArchive} disabled={busy} onPress={takeAll}>
          {words.all}
        </Button>
        {made !== null && (
          <ProgressBar
            label={words.all}
            share={made.done / made.all}
            text={words.making(made.done + 1, made.all)}
          />
        )}
        {sealed !== undefined && (
          <>
            <Button icon={FileLock2} disabled={busy} onPress={() => take(bundleUrl(wish, sealed.version))}>
              {words.bundle}
            </Button>
            <p className="field-hint">{words.bundleHint}</p>
          </>
        )}
      </div>
      {busy && made === null && <p className={styles.hint}>{words.preparing}</p>}
      {failed && <Notice tone="bad">{words.downloadFailed}</Notice>}
      {wish.version === undefined && <p className={styles.hint}>{words.draftHint}</p>}
    </RailSection>
  );
}
