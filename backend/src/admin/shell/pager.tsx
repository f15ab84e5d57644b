import { Table } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Leafs through a list; pages are counted from 1. */
export function Pager({
  page,
  page_size,
  count,
  go,
}: {
  page: number;
  page_size: number;
  count: number;
  go: (page: number) => void;
}) {
  const { t } = useTranslation("ocop");
  const pages = Math.max(1, Math.ceil(count / page_size));
  return (
    <Table.Pagination
      count={count}
      pageSize={page_size}
      pageIndex={page - 1}
      pageCount={pages}
      canPreviousPage={page > 1}
      canNextPage={page < pages}
      previousPage={() => {
        go(page - 1);
      }}
      nextPage={() => {
        go(page + 1);
      }}
      translations={{
        of: t("pager.of"),
        results: t("pager.results"),
        pages: t("pager.pages"),
        prev: t("pager.prev"),
        next: t("pager.next"),
      }}
    />
  );
}
