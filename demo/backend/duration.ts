import type { Service } from './model.js';

/** Minutes of one appointment: every service counts every person. */
export function appointmentMinutes(services: readonly Service[], people: number): number {
  return services.reduce((sum, service) => sum + serviceMinutes(service, people), 0);
}

function serviceMinutes(service: Service, people: number): number {
  return service.duration + service.additionalCustomerDuration * (people - 1);
}
