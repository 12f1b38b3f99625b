const MOST_REMEMBERED = 20_000;

/**
 * Remembers the answers of a function of a text. The memory is emptied when it is full, so that a very large sheet cannot
 * use it up.
 * @param ask must give the same answer for the same text every time
 */
export function bounded<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const answer = ask(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** Remembers only the last answer: for a question that several ask about the same text in turn. */
export function lastAnswered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: ask(text) };
    return last.answer;
  };
}
