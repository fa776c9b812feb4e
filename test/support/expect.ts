import { expect, use } from 'chai';
import { chaiA11yAxe } from 'chai-a11y-axe';

/** chai's `expect`, and `await expect(element).to.be.accessible()`, which asks axe. For tests in the browser. */
use(chaiA11yAxe);

export { expect };
