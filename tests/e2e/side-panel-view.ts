// What Chromium's own side panel shows: it is no tab, and the driver does not list it.
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Its text, or null while there is none. */
export async function readSidePanel(context: BrowserContext): Promise<string | null> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (devtools === undefined) throw new Error('This browser has no session of its own.');
  try {
    const { targetInfos } = await devtools.send('Target.getTargets');
    const target = targetInfos.find(({ url, type }) => url.endsWith('/panel.html') && type !== 'iframe');
    if (target === undefined) return null;
    const { sessionId } = await devtools.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const answer = hearAnswer(devtools, sessionId);
    const expression = 'document.body.innerText';
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
    await devtools.send('Target.sendMessageToTarget', { sessionId, message });
    return await answer;
  } finally {
    await devtools.detach();
  }
}

function hearAnswer(devtools: CDPSession, wanted: string): Promise<string> {
  return new Promise((resolve) => {
    devtools.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const said = JSON.parse(message) as { id?: number; result?: { result: { value: string } } };
      if (sessionId === wanted && said.id === 1) resolve(said.result?.result.value ?? '');
    });
  });
}
