import type { Plan } from './state.js';

/** Whether two plans ask the same questions in the same order and take the slot at the same moment. */
export function samePlan(a: Plan, b: Plan): boolean {
  return a.flow === b.flow && a.reserve === b.reserve && a.people === b.people;
}
