// A received signalement, layer by layer. What the reader may not see is named as such: its values never came here.
import { useContext } from 'react';
import type { Received } from '../../lib/cellule/signalement-row';
import type { IsoDay } from '../../lib/dossier/dossier';
import { agreementWords, celluleText, describeEdition, levelWords, noLevelWord } from '../../lib/text/cellule';
import { listNames, WatchedText } from '../signalement/text-warnings';
import { Disclosure } from '../ui/disclosure';
import { LevelMark } from '../ui/level-mark';
import { Notice } from '../ui/notice';
import { DecisionBar, type DecisionBarProps } from './decision-bar';
import { HiddenLayer, LayerSection } from './layer-section';
import { WorkerHeading } from './worker-heading';

export interface ReceivedDetailProps
  extends Pick<DecisionBarProps, 'canDecide' | 'isReloaded' | 'onAccept' | 'onAskCompletion'> {
  readonly received: Received;
  readonly today: IsoDay;
}

export function ReceivedDetail(props: ReceivedDetailProps) {
  const { received } = props;
  const watched = useContext(WatchedText);
  return (
    <>
      <div className="cellule-detail-scroll">
        <WorkerHeading
          worker={received.worker}
          today={props.today}
          author={received.author}
          at={received.receivedAt}
          atLabel={celluleText.receivedOn}
          isUrgent={received.urgency === 'urgent'}
        />
        <p className="cellule-level">
          <LevelMark
            level={received.level}
            label={received.level === null ? noLevelWord : levelWords[received.level]}
          />
        </p>
        {describeEdition(received.edition) !== null && (
          <p className="cellule-quiet">{celluleText.editionOf(describeEdition(received.edition) ?? '')}</p>
        )}
        {received.reason !== null && (
          <Notice tone="info" title={celluleText.askedReason}>
            <p>{received.reason}</p>
          </Notice>
        )}
        <LayerSection title={celluleText.layers.administrative} lines={received.administrative} />
        {received.functional === null ? (
          <HiddenLayer
            sentence={received.state === 'withdrawn' ? celluleText.functionalWithdrawn : celluleText.functionalRefused}
          />
        ) : (
          <LayerSection title={celluleText.layers.functional} lines={received.functional} />
        )}
        {received.medical.kind === 'hidden' ? (
          <HiddenLayer sentence={celluleText.medicalHidden} />
        ) : (
          <LayerSection title={celluleText.layers.medical} lines={received.medical.lines} />
        )}
        <section className="cellule-layer" aria-label={celluleText.agreementTitle}>
          <h3>{celluleText.agreementTitle}</h3>
          <p>{agreementWords[received.agreement]}</p>
          {received.consentText !== null && (
            <Disclosure summary={celluleText.wording}>
              <p className="cellule-wording">{received.consentText}</p>
            </Disclosure>
          )}
        </section>
      </div>
      <WatchedText value={{ ...watched, ownNames: listNames(received.worker) }}>
        <DecisionBar
          key={received.taskId}
          state={received.state}
          author={received.author}
          canDecide={props.canDecide}
          isReloaded={props.isReloaded}
          onAccept={props.onAccept}
          onAskCompletion={props.onAskCompletion}
        />
      </WatchedText>
    </>
  );
}
