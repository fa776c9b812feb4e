import type { StepFrame } from '../../src/elements/step-frame.js';
import { en } from '../../src/messages/en.js';
import { createFormats } from '../../src/time/format.js';

/** A frame whose dates and times are written as on a real page, for elements that show them. */
export function writtenFrame(given: Partial<StepFrame> & { language?: string; region?: string } = {}): StepFrame {
  const { language = 'en', region = 'NL', ...frame } = given;
  return {
    messages: en,
    formats: createFormats({ language, region }),
    headingLevel: 2,
    progress: 'Step 3 of 5',
    canGoBack: true,
    ...frame,
  };
}
