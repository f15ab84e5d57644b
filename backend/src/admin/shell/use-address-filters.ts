import { useSearchParams } from "react-router-dom";

/** Filters of a list that live in the page's address, so that a list can be sent and come back to. */
export function useAddressFilters<Name extends string>(names: readonly Name[]) {
  const [address, setAddress] = useSearchParams();
  const set = (name: Name | "page", value: string) => {
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "") next.delete(name);
        else next.set(name, value);
        if (name !== "page") next.delete("page");
        return next;
      },
      { replace: name === "q" },
    );
  };
  return {
    /** By name, the page too. */
    values: Object.fromEntries(
      [...names, "page"].map((name) => [name, address.get(name) ?? undefined]),
    ),
    field: (name: Name) => ({
      value: address.get(name) ?? "",
      onChange: (value: string) => {
        set(name, value);
      },
    }),
    set,
    go: (page: number) => {
      set("page", String(page));
    },
  };
}
