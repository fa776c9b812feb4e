export function addSampleAppointments(_o: unknown): void {}
