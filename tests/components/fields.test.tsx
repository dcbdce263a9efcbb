// The kit's fields: what is typed is handed over by itself, never overwritten; days are real days.
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DateField } from '../../components/ui/date-field';
import { TextField } from '../../components/ui/text-field';
import { parseTypedDay, writeTypedDay } from '../../components/ui/typed-day';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('text', () => {
  it('is handed over after a pause, once', () => {
    const commit = vi.fn();
    const { getByLabelText } = render(<TextField label="Note" value="" onCommit={commit} />);
    type(getByLabelText('Note'), 'do');
    act(() => vi.advanceTimersByTime(300));
    type(getByLabelText('Note'), 'dos');
    act(() => vi.advanceTimersByTime(599));
    expect(commit).not.toHaveBeenCalled();
    act(() => vi.advanceTimersByTime(1));
    fireEvent.blur(getByLabelText('Note'));
    expect(commit).toHaveBeenCalledExactlyOnceWith('dos');
  });

  it('is handed over at once when the field is left, or goes away', () => {
    const commit = vi.fn();
    const { getByLabelText, unmount } = render(<TextField label="Note" value="" onCommit={commit} />);
    type(getByLabelText('Note'), 'a');
    fireEvent.blur(getByLabelText('Note'));
    type(getByLabelText('Note'), 'ab');
    unmount();
    expect(commit.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('is not overwritten by a value that arrives while it is being typed', () => {
    const { getByLabelText, rerender } = render(<TextField label="Note" value="a" onCommit={() => undefined} />);
    type(getByLabelText('Note'), 'abc');
    rerender(<TextField label="Note" value="ab" onCommit={() => undefined} />);
    expect(getByLabelText('Note')).toHaveProperty('value', 'abc');
  });

  it('stays on the screen when its save failed', () => {
    const { getByLabelText, rerender } = render(<TextField label="Note" value="" onCommit={() => undefined} />);
    type(getByLabelText('Note'), 'dos');
    fireEvent.blur(getByLabelText('Note'));
    rerender(<TextField label="Note" value="" onCommit={() => undefined} />);
    expect(getByLabelText('Note')).toHaveProperty('value', 'dos');
  });

  it('is never remembered by the browser', () => {
    const { getByLabelText } = render(<TextField label="Note" value="" lines={3} onCommit={() => undefined} />);
    expect(getByLabelText('Note').getAttribute('autocomplete')).toBe('off');
  });
});

describe('days', () => {
  it.each([
    ['05/09/1981', '1981-09-05'],
    ['5.9.1981', '1981-09-05'],
    ['05091981', '1981-09-05'],
    ['  29/02/2024 ', '2024-02-29'],
    ['', ''],
    ['29/02/2023', null],
    ['31/04/2026', null],
    ['09/13/1981', null],
    ['05/09/81', null],
    ['hier', null],
  ])('%j reads %j', (text, day) => {
    expect(parseTypedDay(text)).toBe(day);
  });

  it('every day written in French order is read back as itself', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseTypedDay(writeTypedDay(day))).toBe(day);
      }),
    );
  });

  it('an unfinished day is not handed over, and the field says how to write one', () => {
    const commit = vi.fn();
    const { getByLabelText, getByRole } = render(<DateField label="Reprise" value="" onCommit={commit} />);
    type(getByLabelText('Reprise'), '05/09');
    fireEvent.blur(getByLabelText('Reprise'));
    expect(commit).not.toHaveBeenCalled();
    expect(getByRole('alert').textContent).toContain('JJ/MM/AAAA');
    type(getByLabelText('Reprise'), '05/09/2027');
    fireEvent.blur(getByLabelText('Reprise'));
    expect(commit).toHaveBeenCalledExactlyOnceWith('2027-09-05');
  });
});
