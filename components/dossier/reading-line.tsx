// When the dossier was read, and what is to be checked in it: values not understood, tabs not shown yet.
import type { Dossier } from '../../lib/dossier/dossier';
import { type Failure, readFailureText } from '../../lib/failures';
import { headerText } from '../../lib/text/panel';
import { formatTime } from '../../lib/text/typography';
import { Disclosure } from '../ui/disclosure';

export interface ReadingLineProps {
  readonly dossier: Dossier;
  readonly failures: readonly Failure[];
}

export function ReadingLine({ dossier, failures }: ReadingLineProps) {
  const tabs = listTabsNotShown(dossier);
  const toCheck = failures.length + tabs.length;
  const readAt = headerText.readAt(formatTime(dossier.readAt));
  if (toCheck === 0) return <p className="reading reading-plain">{`${readAt} · ${headerText.toCheck(0)}`}</p>;
  return (
    <div className="reading">
      <Disclosure
        summary={
          <>
            {readAt} · <span className="reading-to-check">{headerText.toCheck(toCheck)}</span>
          </>
        }
      >
        <ul className="reading-list">
          {failures.map((failure) => {
            const text = readFailureText(failure);
            return <li key={`${failure.code} ${failure.subject}`}>{`${text.happened} ${text.next}`}</li>;
          })}
          {tabs.map((tab) => (
            <li key={tab}>{headerText.tabNotShown(tab)}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** Tabs of the host's dossier whose content is not on the page, each once. */
export function listTabsNotShown(dossier: Dossier): readonly string[] {
  const parts = [...Object.values(dossier.fields), ...Object.values(dossier.lists)];
  return [...new Set(parts.flatMap((part) => (part.state === 'not-shown' ? [part.page] : [])))];
}
