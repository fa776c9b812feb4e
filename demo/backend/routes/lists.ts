import type { ApiCall } from '../api-call.js';
import { json } from '../api-call.js';
import { branchNotFound } from '../errors.js';
import type { Branch, Profile, Service } from '../model.js';
import type { Wire } from '../wire-format.js';
import { wireAvailableBranch, wireBranch, wireGroupMember, wireService } from '../wire-format.js';

/** Branches, services and what goes together. Unknown ids give empty lists, never errors. */

export function listBranches(call: ApiCall): Response {
  return branchList(call, call.orchestra.directory.branches);
}

export function getBranch(call: ApiCall): Response {
  if (!call.branch) throw branchNotFound(404);
  return call.answer({ branch: wireBranch(call.branch, call.orchestra) }, 1);
}

export function listServices(call: ApiCall): Response {
  return serviceList(call, call.orchestra.directory.services);
}

export function listServicesOfBranch(call: ApiCall): Response {
  return serviceList(call, call.branch ? call.orchestra.directory.servicesOf(call.branch) : []);
}

export function listBranchesOfService(call: ApiCall): Response {
  return branchList(call, call.orchestra.directory.branchesOffering(call.serviceIds));
}

export function listAvailableBranches(call: ApiCall): Response {
  const branches = call.orchestra.directory.branchesOffering(call.serviceIds);
  const list = branches.map((branch) => wireAvailableBranch(branch, call.orchestra));
  return json(call.orchestra.quirks.wrappedAvailable ? { value: list } : list);
}

/** Per branch, the groups that hold all of the asked services. */
export function listGroups(call: ApiCall): Response {
  const branches = call.orchestra.directory.branchesOffering(call.serviceIds);
  return json(
    branches.map((branch) => ({
      branchPublicId: branch.publicId,
      branchName: branch.name,
      serviceGroups: groupsAt(call, branch),
    })),
  );
}

export function listGroupsOfBranch(call: ApiCall): Response {
  return json(call.branch ? groupsAt(call, call.branch) : []);
}

/** A group is one appointment profile; its services are not sorted. */
function groupsAt(call: ApiCall, branch: Branch): Wire[] {
  const { directory } = call.orchestra;
  const members = (profile: Profile): Wire[] =>
    directory.servicesIn(profile).map((service) => wireGroupMember(service, call.orchestra));
  return directory.profilesFor(branch, call.serviceIds).map((profile) => ({ services: members(profile) }));
}

function branchList(call: ApiCall, branches: readonly Branch[]): Response {
  return call.answer({ branchList: branches.map((one) => wireBranch(one, call.orchestra)) }, branches.length);
}

function serviceList(call: ApiCall, services: readonly Service[]): Response {
  return call.answer({ serviceList: services.map((one) => wireService(one, call.orchestra)) }, services.length);
}
