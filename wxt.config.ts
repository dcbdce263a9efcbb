// What the browser is told about the extension. Hosts come from the profiles; nothing else is asked for.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** Servers a signalement may be sent to. The policy binds the pages and the background alike. */
const submissionServers = (process.env.VIGIE_SERVERS ?? 'http://fhir-demo.localhost:*').split(' ');

/** Sites of the demo host, which `npm start` opens without a question. Any other is asked for when it is connected. */
const hostPatterns: string[] = JSON.parse(readFileSync('lib/profiles/demo-medisante/profile.json', 'utf8')).matches;

const serverPatterns = submissionServers.map((server) => `${server.replace(/:\*$/, '')}/*`);

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Vigie PDP',
    description: 'Repérer tôt le risque de désinsertion professionnelle et signaler à la cellule PDP.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'scripting',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
    ],
    host_permissions: [...hostPatterns, ...serverPatterns],
    optional_host_permissions: ['*://*/*'],
    ...(browser === 'chrome' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: 'Ouvrir Vigie PDP' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+V' }, description: 'Ouvrir ou fermer Vigie PDP' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        `connect-src ${submissionServers.join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ].join('; '),
    },
    // The script of the host's page (entrypoints/host.ts). Other hosts have it registered (lib/edge/host-scripts.ts).
    content_scripts: [{ matches: hostPatterns, js: ['host.js'], run_at: 'document_idle' }],
    web_accessible_resources: [
      // Any site may be connected, so any may frame the panel; none can find it: its address is drawn anew each time.
      { resources: ['panel.html'], matches: ['*://*/*'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'chrome'
      ? { side_panel: { default_path: 'panel.html' } }
      : {
          sidebar_action: { default_panel: 'panel.html', default_title: 'Vigie PDP', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'vigie-pdp@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  }),
});
