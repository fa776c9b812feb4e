import type { TemplateResult } from 'lit';
import { datesScreen } from './dates-screen.js';
import * as screens from './screens.js';
import type { View } from './view.js';
import { waitingScreen } from './waiting-screen.js';
import { screenOf } from './steps.js';

/** What is on screen for a state. */
export function screen(view: View): TemplateResult {
  const { state } = view;
  if (screenOf(state) === 'waiting') return view.manage?.waiting(view) ?? waitingScreen(view);
  switch (state.step) {
    case 'service':
      return screens.serviceScreen(view);
    case 'branch':
      return screens.branchScreen(view);
    case 'people':
      return screens.peopleScreen(view);
    case 'date':
    case 'time':
    case 'reserving':
      return datesScreen(view, state);
    case 'details':
      return screens.detailsScreen(view, state);
    case 'review':
      return screens.reviewScreen(view, state);
    case 'confirmed':
      return screens.confirmationScreen(view, state);
    default:
      return view.manage?.screen(view, state) ?? waitingScreen(view);
  }
}
