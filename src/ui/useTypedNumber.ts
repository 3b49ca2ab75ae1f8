import { type ChangeEvent, type KeyboardEvent, useState } from "react";

interface Options {
  readonly value: number;
  /** The least and the greatest that the field takes, both whole numbers. */
  readonly first: number;
  readonly last: number;
  readonly onNumber: (value: number) => void;
}

/** A field for a whole number while somebody types into it. */
export interface TypedNumber {
  /** What the field was given and does not take; null while there is nothing to complain of. */
  readonly refused: string | null;
  /** To be spread over the field. */
  readonly field: {
    readonly value: string;
    readonly inputMode: "numeric";
    readonly autoComplete: "off";
    readonly "aria-invalid": boolean;
    /** "false" tells the keys of the page that nothing is being written here. */
    readonly "data-typing": boolean;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  };
}

/**
 * Returns the props of a field that takes a number as soon as it can be meant, and says what it refuses instead of
 * dropping it. Enter ends the typing, and with it the focus, so that the keys are the page's again; Escape takes back
 * what was typed.
 */
export function useTypedNumber({ value, first, last, onNumber }: Options): TypedNumber {
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState<{ text: string; at: number } | null>(null);
  const isWhole = (text: string) => text.length >= String(last).length;
  const take = (text: string): number | null => {
    const number = Number(text);
    return /^\d+$/.test(text) && number >= first && number <= last ? number : null;
  };
  const isUnfit = draft !== null && (!/^\d*$/.test(draft) || (isWhole(draft) && take(draft) === null));

  /** What is left standing in the field and cannot be taken is named, also when the field shows its number again. */
  const end = (): boolean => {
    const isTaken = draft === null || take(draft) !== null;
    setLeft(isTaken ? null : { text: draft, at: value });
    return isTaken;
  };
  return {
    // Once the number has changed otherwise, the complaint is over.
    refused: isUnfit ? draft : left?.at === value ? left.text : null,
    field: {
      value: draft ?? String(value),
      inputMode: "numeric",
      autoComplete: "off",
      "aria-invalid": isUnfit || (left !== null && draft !== null),
      "data-typing": draft !== null,
      onChange: ({ target }) => {
        const text = target.value.trim();
        const number = take(text);
        setLeft(null);
        setDraft(number !== null && isWhole(text) ? null : text);
        if (number !== null && number !== value) onNumber(number);
        // What is typed next is another number, not more of this one.
        if (number !== null && isWhole(text)) queueMicrotask(() => target.select());
      },
      onBlur: () => {
        end();
        setDraft(null);
      },
      onKeyDown: (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          if (end()) event.currentTarget.blur();
          else event.currentTarget.select();
        } else if (event.key === "Escape" && draft !== null) {
          event.stopPropagation();
          event.preventDefault();
          setDraft(null);
          setLeft(null);
        }
      },
    },
  };
}
