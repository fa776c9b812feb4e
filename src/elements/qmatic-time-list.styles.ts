import { css } from 'lit';

export const styles = css`
  legend,
  .error,
  fieldset > .hint {
    margin-block-end: 0.5em;
  }

  .nearest {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  #nearest {
    margin-block-start: 1em;
  }

  .loading {
    grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
  }

  .cards {
    grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
  }

  .loading-block {
    block-size: 2.75em;
  }

  #hold {
    margin-block-start: 1em;
  }

  .actions {
    margin-block-start: 1em;
  }

  /* Its words begin where Continue begins, when it stands below. */
  .actions .quiet-button {
    margin-inline-start: -0.5em;
  }
`;
