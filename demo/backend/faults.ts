export class Faults {
  clear(): void {}
}
