// Reading aloud, in French, by a voice of this computer only: a voice of the network would send the text away.
// Where there is no such voice, or no speech at all, reading aloud is not offered.

const patience = 1500;

/** A French voice of this computer, or null. Some browsers list their voices late: waits a little for them. */
export async function findFrenchVoice(): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in globalThis)) return null;
  const synthesis = globalThis.speechSynthesis;
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, patience);
    });
  }
  return chooseVoice(synthesis.getVoices());
}

/** Reads `text` with `voice`, instead of whatever was being read. Calls back when it ends or is stopped. */
export function readAloud(text: string, voice: SpeechSynthesisVoice, onEnd: () => void): void {
  const synthesis = globalThis.speechSynthesis;
  synthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  words.rate = 0.95;
  words.addEventListener('end', onEnd);
  words.addEventListener('error', onEnd);
  synthesis.speak(words);
}

export function stopReading(): void {
  if ('speechSynthesis' in globalThis) globalThis.speechSynthesis.cancel();
}

/** French of France first, the computer's default among them. */
function chooseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const french = voices.filter((voice) => voice.localService && /^fr\b/i.test(voice.lang.replace('_', '-')));
  const ofFrance = french.filter((voice) => /^fr[-_]fr$/i.test(voice.lang));
  return ofFrance.find((voice) => voice.default) ?? ofFrance[0] ?? french[0] ?? null;
}
