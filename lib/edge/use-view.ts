// A page's view of the background: asked once, asked again when something of its topics changes. The last question wins.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../failures';
import type { Input, MessageName, Outputs, Topic } from '../messages';
import { onChanged } from './changes';
import { request } from './rpc';

export interface View<K extends MessageName> {
  /** Null until the first answer; kept when a later question fails. */
  readonly view: Outputs[K] | null;
  /** Of the last question; null when it was answered. */
  readonly failure: Failure | null;
  /** Ask again now. */
  readonly refresh: () => Promise<void>;
}

/** `input` is compared by its content, so it may be written in place. Null: not known yet, do not ask. */
export function useView<K extends MessageName>(call: K, input: Input<K> | null, topics: readonly Topic[]): View<K> {
  const [state, setState] = useState<Omit<View<K>, 'refresh'>>({ view: null, failure: null });
  const asked = useRef(0);
  const inputText = JSON.stringify(input);
  const topicText = topics.join(' ');

  const refresh = useCallback(async () => {
    if (inputText === 'null') return;
    asked.current += 1;
    const turn = asked.current;
    const reply = await request(call, JSON.parse(inputText) as Input<K>);
    if (turn !== asked.current) return;
    setState((before) =>
      reply.ok ? { view: reply.value, failure: null } : { view: before.view, failure: reply.failure },
    );
  }, [call, inputText]);

  useEffect(() => {
    void refresh();
    const stop = onChanged((topic) => {
      if (topicText.split(' ').includes(topic)) void refresh();
    });
    return () => {
      asked.current += 1;
      stop();
    };
  }, [refresh, topicText]);

  return { ...state, refresh };
}
