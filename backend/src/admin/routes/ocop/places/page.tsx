import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type AdminPlaceList, adminPlaceListSchema } from "../../../../contracts/place-admin";
import { askAdmin, queryText } from "../../../shell/admin-api";
import { ChoiceField, TextField } from "../../../shell/fields";
import { Nothing, Page, ReadNotice, Section } from "../../../shell/page";
import { Pager } from "../../../shell/pager";
import { useAddressFilters } from "../../../shell/use-address-filters";

const PlacesPage = () => {
  const { t } = useTranslation("places");
  const { t: shared } = useTranslation("ocop");
  const filters = useAddressFilters(["q", "province"]);
  const asked = queryText(filters.values);
  const read = useQuery({
    queryKey: ["ocop", "places", asked],
    queryFn: () => askAdmin(adminPlaceListSchema, `places?${asked}`),
    placeholderData: keepPreviousData,
  });
  const list = read.data;
  return (
    <Page title={shared("menu.places")} purpose={t("purpose")}>
      <Section>
        <div className="grid grid-cols-1 gap-3 px-6 py-4 sm:grid-cols-3">
          <div className="sm:col-span-2">
            <TextField type="search" label={t("search")} {...filters.field("q")} />
          </div>
          <ChoiceField
            optional
            label={t("province")}
            choices={(list?.provinces ?? []).map(({ code, name }) => ({
              value: code,
              label: name,
            }))}
            {...filters.field("province")}
          />
        </div>
        {!list ? (
          <ReadNotice read={read} />
        ) : list.count === 0 ? (
          <Nothing>{t("empty")}</Nothing>
        ) : (
          <>
            <Text size="small" className="text-ui-fg-subtle px-6 py-3" aria-live="polite">
              {t("count", { count: list.count })}
            </Text>
            <ul className="divide-y">
              {list.places.map((place) => (
                <Place key={place.code} place={place} />
              ))}
            </ul>
          </>
        )}
        {list && list.count > list.page_size && <Pager {...list} go={filters.go} />}
      </Section>
    </Page>
  );
};

function Place({ place }: { place: AdminPlaceList["places"][number] }) {
  const { t } = useTranslation("places");
  const { code, former } = place;
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-[1fr_2fr]">
      <div>
        <Text weight="plus">{place.name}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {place.province} · {t("code", { code })}
        </Text>
        {place.product_count > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("products", { count: place.product_count })}
          </Text>
        )}
      </div>
      {former.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("no_former")}
        </Text>
      ) : (
        <div>
          <Text size="small" className="text-ui-fg-subtle">
            {t("former", { count: former.length, code })}
          </Text>
          <ul className="txt-small mt-1 flex flex-col gap-y-1">
            {former.map(({ slug, kind, name, district, province, divided_with }) => (
              <li key={slug}>
                <span className="font-medium">
                  {kind} {name}
                </span>
                <span className="text-ui-fg-subtle">
                  {" · "}
                  {t("district", { name: district })}, {province}
                  {divided_with.length > 0 &&
                    ` · ${t("divided", { names: divided_with.join(", ") })}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

export default PlacesPage;

export const config = defineRouteConfig({ label: "menu.places", translationNs: "ocop", rank: 7 });
