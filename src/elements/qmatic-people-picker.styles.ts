import { css } from 'lit';

export const peoplePickerStyles = css`
  .counter {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }

  .counter .input {
    inline-size: 4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .counter .button {
    min-inline-size: 2.75em;
    padding-inline: 0;
    font-size: 1em;
  }

  /* The line is kept while nothing can be said: Continue does not jump under the finger. */
  .effect {
    min-block-size: 1.5em;
    margin-block-start: 0.5em;
  }
`;
