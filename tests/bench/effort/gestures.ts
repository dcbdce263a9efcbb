// Gestures of a real hand, counted where they arrive: in the page of the host and in the panel's frame. What a script does
// without a hand (an event that is not trusted) is not counted.
import type { Frame, Page } from '@playwright/test';

export interface Gestures {
  readonly clicks: number;
  /** Keys pressed, letters among them. */
  readonly keys: number;
  /** Letters that entered a field. */
  readonly letters: number;
}

type Counted = { gestures?: { clicks: number; keys: number; letters: number } };

/** Begins at zero. Before anything else of the page hears them, on their way down. */
export async function countIn(place: Page | Frame): Promise<void> {
  await place.evaluate(() => {
    const scope = globalThis as unknown as Counted;
    const isNew = scope.gestures === undefined;
    const seen = { clicks: 0, keys: 0, letters: 0 };
    scope.gestures = seen;
    if (!isNew) return;
    // No function here has a name: the loader of the benches would ask the page for a helper of its own.
    // A key that presses a button makes a click too, without a pointer: it is counted as the key it is.
    for (const [type, name] of [
      ['click', 'clicks'],
      ['keydown', 'keys'],
      ['input', 'letters'],
    ] as const) {
      addEventListener(
        type,
        (event) => {
          if (!event.isTrusted || scope.gestures === undefined) return;
          if (
            event instanceof PointerEvent &&
            event.type === 'click' &&
            (event.detail === 0 || event.pointerType === '')
          )
            return;
          if (event instanceof InputEvent && event.inputType !== 'insertText') return;
          if (event.type === 'input' && !(event instanceof InputEvent)) return;
          scope.gestures[name] += event instanceof InputEvent ? (event.data?.length ?? 0) : 1;
        },
        true,
      );
    }
  });
}

export async function readGestures(places: readonly (Page | Frame)[]): Promise<Gestures> {
  const all = await Promise.all(
    places.map((place) => place.evaluate(() => (globalThis as unknown as Counted).gestures)),
  );
  const sum = (name: keyof Gestures) => all.reduce((total, seen) => total + (seen?.[name] ?? 0), 0);
  return { clicks: sum('clicks'), keys: sum('keys'), letters: sum('letters') };
}
