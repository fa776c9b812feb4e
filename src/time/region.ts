/** What decides in which region's manner dates and times are written. */
export interface RegionHints {
  /** What the page's author said, as written in the attribute. */
  readonly attribute: string | undefined;
  /** The language of the widget's texts, as a BCP 47 tag. */
  readonly language: string;
  /** The branch's IANA time zone, once a branch is known. */
  readonly timeZone: string | undefined;
}

/** The ISO 3166 country to write for: what the author said, else the language's own, else where the branch is. */
export function chooseRegion({ attribute, language, timeZone }: RegionHints): string | undefined {
  const said = attribute?.trim();
  if (said && /^[a-z]{2}$/i.test(said)) return said.toUpperCase();
  const ofLanguage = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?:[-_]|$)/i.exec(language)?.[1];
  return ofLanguage?.toUpperCase() ?? (timeZone ? countryOf(timeZone) : undefined);
}

/** 1 Monday to 7 Sunday. A table of our own (CLDR's): Firefox cannot tell, and all browsers have to agree. */
export function firstDayOfWeek(region: string | undefined): number {
  if (region === 'MV') return 5;
  if (saturdayFirst.includes(region ?? '-')) return 6;
  return sundayFirst.includes(region ?? '-') ? 7 : 1;
}

/** Whether a region's clocks are read in twice twelve hours. The language has no say in it. */
export function hourCycleOf(region: string | undefined): 'h12' | 'h23' {
  return twelveHours.includes(region ?? '-') ? 'h12' : 'h23';
}

/** Where ways are told in miles. */
export function usesMiles(region: string | undefined): boolean {
  return region === 'US' || region === 'GB';
}

const saturdayFirst = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

const sundayFirst =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK ' +
  'PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';

const twelveHours =
  'AE AG AL AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ FM GD GH GM GR GT GU GY HK HN ' +
  'IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA NI NZ OM PA PE PG PH PK PR PS PW PY QA SA SB ' +
  'SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY VC VE VG VI VU WS YE ZM';

/** Zones are told apart by their last part alone, which is unique among these. */
function countryOf(timeZone: string): string | undefined {
  const place = timeZone.slice(timeZone.lastIndexOf('/') + 1);
  return zones
    .split(' ')
    .find((entry) => entry.slice(3).split(',').includes(place))
    ?.slice(0, 2);
}

const zones =
  'NL:Amsterdam BE:Brussels LU:Luxembourg DE:Berlin,Busingen AT:Vienna CH:Zurich LI:Vaduz FR:Paris MC:Monaco ' +
  'GB:London,Belfast,GB IE:Dublin,Eire IM:Isle_of_Man JE:Jersey GG:Guernsey GI:Gibraltar IS:Reykjavik FO:Faroe ' +
  'DK:Copenhagen GL:Nuuk,Godthab NO:Oslo SJ:Longyearbyen SE:Stockholm FI:Helsinki AX:Mariehamn EE:Tallinn LV:Riga ' +
  'LT:Vilnius PL:Warsaw CZ:Prague SK:Bratislava HU:Budapest SI:Ljubljana HR:Zagreb BA:Sarajevo RS:Belgrade ' +
  'ME:Podgorica MK:Skopje AL:Tirane GR:Athens CY:Nicosia,Famagusta BG:Sofia RO:Bucharest MD:Chisinau ' +
  'UA:Kyiv,Kiev,Uzhgorod,Zaporozhye BY:Minsk RU:Moscow,Kaliningrad,Samara,Yekaterinburg,Omsk,Novosibirsk,Vladivostok ' +
  'ES:Madrid,Ceuta,Canary PT:Lisbon,Madeira,Azores IT:Rome VA:Vatican SM:San_Marino MT:Malta AD:Andorra TR:Istanbul ' +
  'US:New_York,Detroit,Chicago,Denver,Boise,Phoenix,Los_Angeles,Anchorage,Juneau,Honolulu,Indianapolis,Louisville,' +
  'Eastern,Central,Mountain,Pacific PR:Puerto_Rico ' +
  'CA:Toronto,Montreal,Vancouver,Edmonton,Calgary,Winnipeg,Regina,Halifax,Moncton,St_Johns,Whitehorse,Yellowknife,Iqaluit ' +
  'MX:Mexico_City,Monterrey,Cancun,Merida,Tijuana,Chihuahua,Hermosillo GT:Guatemala CR:Costa_Rica PA:Panama ' +
  'DO:Santo_Domingo JM:Jamaica CU:Havana BR:Sao_Paulo,Rio_Branco,Manaus,Fortaleza,Recife,Bahia,Belem,Cuiaba ' +
  'AR:Buenos_Aires,Cordoba,Mendoza CL:Santiago CO:Bogota PE:Lima EC:Guayaquil VE:Caracas BO:La_Paz PY:Asuncion ' +
  'UY:Montevideo SR:Paramaribo CW:Curacao AW:Aruba ' +
  'AE:Dubai SA:Riyadh QA:Qatar KW:Kuwait BH:Bahrain OM:Muscat YE:Aden IQ:Baghdad IR:Tehran JO:Amman LB:Beirut ' +
  'SY:Damascus IL:Jerusalem,Tel_Aviv PS:Gaza,Hebron EG:Cairo LY:Tripoli TN:Tunis DZ:Algiers MA:Casablanca ' +
  'GE:Tbilisi AM:Yerevan AZ:Baku IN:Kolkata,Calcutta PK:Karachi SG:Singapore MY:Kuala_Lumpur HK:Hong_Kong JP:Tokyo ' +
  'KR:Seoul TH:Bangkok ZA:Johannesburg KE:Nairobi NG:Lagos ' +
  'AU:Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Canberra,Broken_Hill,Lord_Howe NZ:Auckland,Chatham';
