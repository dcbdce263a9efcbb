// When a button is before the user's eyes, by what the browser tells of it.
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSight } from '../../components/ui/use-sight';

let tell: (isVisible: boolean) => void;
let watched: Element[];

class Observer {
  constructor(hear: (entries: readonly { isVisible: boolean }[]) => void) {
    tell = (isVisible) => act(() => hear([{ isVisible }]));
  }
  observe(element: Element) {
    watched.push(element);
  }
  disconnect() {
    watched = [];
  }
}
class Entry {}
Object.assign(Entry.prototype, { isVisible: false });

function Probe() {
  const { ref, sight } = useSight();
  return (
    <button ref={ref} type="button">
      {sight}
    </button>
  );
}
const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

beforeEach(() => {
  watched = [];
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('IntersectionObserverEntry', Entry);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a button of a page of our own', () => {
  it('is seen at once, and nothing is watched', () => {
    expect(render(<Probe />).container.textContent).toBe('seen');
    expect(watched).toEqual([]);
  });
});

describe('a button in a frame of a host’s page', () => {
  beforeEach(() => {
    vi.spyOn(window, 'top', 'get').mockReturnValue(null);
  });

  it('is seen once it has been uncovered for half a second', () => {
    const { container } = render(<Probe />);
    expect(container.textContent).toBe('coming');
    tell(true);
    pass(499);
    expect(container.textContent).toBe('coming');
    pass(1);
    expect(container.textContent).toBe('seen');
  });

  it('is not seen from the moment it is covered, and that is said when it stays so', () => {
    const { container } = render(<Probe />);
    tell(true);
    pass(500);
    tell(false);
    expect(container.textContent).toBe('coming');
    pass(1500);
    expect(container.textContent).toBe('hidden');
    tell(true);
    expect(container.textContent).toBe('coming');
    pass(500);
    expect(container.textContent).toBe('seen');
  });

  it('is hidden when it never was uncovered', () => {
    const { container } = render(<Probe />);
    tell(false);
    pass(1500);
    expect(container.textContent).toBe('hidden');
  });

  it('is watched as long as it is there', () => {
    const { unmount } = render(<Probe />);
    expect(watched).toHaveLength(1);
    unmount();
    expect(watched).toEqual([]);
  });

  it('is seen where the browser does not tell', () => {
    vi.stubGlobal('IntersectionObserverEntry', class {});
    expect(render(<Probe />).container.textContent).toBe('seen');
  });
});
