// How solid a way of finding is: one, two or three bars and a word. Not the discs of the levels, which mean something else.
import type { Solidity } from '../../lib/profiles/pointing';
import { solidityWords } from '../../lib/text/atelier';

const bars: Readonly<Record<Solidity, number>> = { fragile: 1, fair: 2, solid: 3 };

/** `isBare`: the word is beside it already. */
export function SolidityMark({ solidity, isBare = false }: { solidity: Solidity; isBare?: boolean }) {
  return (
    <span className="atelier-solidity" data-solidity={solidity}>
      <svg viewBox="0 0 16 14" width="16" height="14" aria-hidden="true">
        {[0, 1, 2].map((n) => (
          <rect
            key={n}
            x={n * 5.5 + 0.75}
            y={8.5 - n * 4}
            width="3.5"
            height={4.75 + n * 4}
            fill={n < bars[solidity] ? 'currentColor' : 'none'}
            stroke="currentColor"
          />
        ))}
      </svg>
      {!isBare && <span>{solidityWords[solidity]}</span>}
    </span>
  );
}
