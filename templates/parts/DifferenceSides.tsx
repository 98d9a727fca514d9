import type { VNode } from 'preact';
import type { Difference, DiffPiece } from '../../src/model/history.ts';
import { rettelser } from '../words/rettelser.da.ts';

/** A text before and after a change, side by side where there is room. */
export function DifferenceSides({ difference }: { difference: Difference }): VNode {
  return (
    <dl class="forskel">
      <Side name={rettelser.before} pieces={difference.before} isOld={true} />
      <Side name={rettelser.now} pieces={difference.after} isOld={false} />
    </dl>
  );
}

function Side({
  name,
  pieces,
  isOld,
}: {
  name: string;
  pieces: readonly DiffPiece[];
  isOld: boolean;
}): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {pieces.length === 0 ? rettelser.nothing : null}
        {pieces.map(([kind, text], at) => (
          <Piece key={at} kind={kind} text={text} isOld={isOld} isFirst={at === 0} />
        ))}
      </dd>
    </div>
  );
}

type PieceProps = { kind: DiffPiece[0]; text: string; isOld: boolean; isFirst: boolean };

function Piece({ kind, text, isOld, isFirst }: PieceProps): VNode {
  const gap = isFirst ? '' : ' ';
  if (kind === 'anden')
    return (
      <>
        {gap}
        {isOld ? <del>{text}</del> : <ins>{text}</ins>}
      </>
    );
  return <>{gap + (kind === 'ens' ? text : rettelser.leftOut(text))}</>;
}
