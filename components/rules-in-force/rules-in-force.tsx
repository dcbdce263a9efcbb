// « Règles en vigueur »: every visit, rule and dispositif with what it looks for, its source, its date and its doubt, then
// the settings, then room to sign. Made to be printed. It judges nobody: no dossier is needed.
import './rules-in-force.css';
import type { ReactNode } from 'react';
import type { IsoDay } from '../../lib/dossier/dossier';
import { catalogue as measures } from '../../lib/measures/catalogue';
import { catalogue } from '../../lib/rules/catalogue';
import type { Rule } from '../../lib/rules/rule';
import type { Settings } from '../../lib/settings/settings';
import { cardText } from '../../lib/text/card';
import { inForceText } from '../../lib/text/rules-in-force';
import { formatDay } from '../../lib/text/typography';
import { conducts } from '../../lib/visits/conduct';
import { visitsInForce } from '../../lib/visits/in-force';
import type { AnswerKind } from '../../lib/visits/visit-answer';
import { SourceLine } from '../risk/source-line';
import { MeasureEntry } from './measure-entry';
import { SettingsTable } from './settings-table';

export interface RulesInForceProps {
  readonly header: ReactNode;
  readonly settings: Settings;
  readonly today: IsoDay;
}

export function RulesInForce({ header, settings, today }: RulesInForceProps) {
  const context = catalogue.filter(({ isContext }) => isContext === true);
  return (
    <>
      {header}
      <main className="in-force">
        <p>{inForceText.lead(settings.service.name, formatDay(today))}</p>
        <p className="in-force-note">{inForceText.reading}</p>
        <Part title={inForceText.visits}>
          {(Object.keys(visitsInForce) as AnswerKind[]).map((kind) => (
            <VisitEntry key={kind} kind={kind} settings={settings} />
          ))}
        </Part>
        <Part title={inForceText.signs}>
          {catalogue
            .filter((rule) => !context.includes(rule))
            .map((rule) => (
              <RuleEntry key={rule.id} rule={rule} settings={settings} />
            ))}
        </Part>
        <Part title={inForceText.context}>
          {context.map((rule) => (
            <RuleEntry key={rule.id} rule={rule} settings={settings} />
          ))}
        </Part>
        <Part title={inForceText.measures}>
          {measures.map((measure) => (
            <MeasureEntry key={measure.id} measure={measure} />
          ))}
        </Part>
        <Part title={inForceText.settings}>
          <SettingsTable rules={settings.rules} />
        </Part>
        <Part title={inForceText.sign}>
          {['1', '2', '3'].map((line) => (
            <p className="in-force-signature" key={line}>
              {inForceText.signLine}
            </p>
          ))}
        </Part>
      </main>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="in-force-part" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function VisitEntry({ kind, settings: { rules } }: { readonly kind: AnswerKind; readonly settings: Settings }) {
  const { threshold, sources } = visitsInForce[kind];
  const { askedBy, by, source } = conducts[kind];
  return (
    <article className="in-force-entry">
      <h3>{cardText.visitKinds[kind]}</h3>
      <p>{threshold(rules)}</p>
      {sources(rules).map((one) => (
        <SourceLine key={`${one.text} ${one.doubt}`} source={one} />
      ))}
      <p>{cardText.askedBy(askedBy)}</p>
      <p>{cardText.conductedBy(by)}</p>
      <SourceLine source={source} />
    </article>
  );
}

function RuleEntry({ rule, settings: { rules } }: { readonly rule: Rule; readonly settings: Settings }) {
  const isAsked = rule.isAsked?.(rules) ?? true;
  return (
    <article className="in-force-entry">
      <h3>
        {rule.title}
        {rule.layer === 'medical' && <span className="in-force-mark"> {inForceText.medical}</span>}
        {!isAsked && <span className="in-force-mark"> {inForceText.notAsked}</span>}
      </h3>
      {isAsked && <p>{rule.threshold(rules)}</p>}
      <SourceLine source={rule.source} />
    </article>
  );
}
