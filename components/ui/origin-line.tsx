// Where a value comes from: the same small grey line everywhere.
import './origin-line.css';

export function OriginLine({ text, id }: { readonly text: string; readonly id?: string | undefined }) {
  return (
    <p className="ui-origin" id={id}>
      {text}
    </p>
  );
}
