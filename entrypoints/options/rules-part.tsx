// Wires « Règles en vigueur » to the page: its header, the way back, and the printer.
import { PageHeader } from '../../components/page/page-header';
import { RulesInForce } from '../../components/rules-in-force/rules-in-force';
import { Button } from '../../components/ui/button';
import { readToday } from '../../lib/edge/clock';
import type { Settings } from '../../lib/settings/settings';
import type { Professional } from '../../lib/signalement/draft';
import { inForceText } from '../../lib/text/rules-in-force';

export function RulesPart({ settings, user }: { settings: Settings; user: Professional | null }) {
  return (
    <RulesInForce
      header={
        <PageHeader title={inForceText.title} service={settings.service.name} user={user}>
          <a href="#rules">{inForceText.back}</a>
          <Button onClick={() => print()}>{inForceText.print}</Button>
        </PageHeader>
      }
      settings={settings}
      today={readToday()}
    />
  );
}
