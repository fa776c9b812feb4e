import type { Plan } from './state.js';

/** Whether two plans ask the same questions in the same order and take the slot at the same moment. */
export function samePlan(a: Plan, b: Plan): boolean {
  const [formA = false, formB = false] = [a.formByService, b.formByService];
  return a.flow === b.flow && a.reserve === b.reserve && a.people === b.people && formA === formB;
}
