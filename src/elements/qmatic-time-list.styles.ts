import { css } from 'lit';

export const styles = css`
  legend {
    margin-block-end: 0.25em;
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
`;
