import * as z from 'zod/mini';
import type { BranchServiceGroups, ServiceGroup } from '../booking-api.js';
import { decodeReadable, withoutDoubles } from './decode.js';
import { idOf, lenient, needed } from './fields.js';
import { service } from './service.js';

/** Services that can go together; without a single service it is no group. */
export const serviceGroup = z.pipe(
  z.object({
    services: needed((value): ServiceGroup | undefined => {
      const services = withoutDoubles(decodeReadable(service, value));
      return services.length > 0 ? services : undefined;
    }),
  }),
  z.transform(({ services }) => services),
);

/** The groups of one branch. */
export const branchGroups = z.pipe(
  z.object({
    branchPublicId: needed(idOf),
    serviceGroups: lenient((value) => decodeReadable(serviceGroup, value)),
  }),
  z.transform(({ branchPublicId, serviceGroups }): BranchServiceGroups => {
    return { branchId: branchPublicId, groups: serviceGroups };
  }),
);
