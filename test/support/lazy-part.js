export function lazyPart() {
  return "the rest came later";
}
