"""Countries with their capitals and adjectives, and other names of places that are no persons."""

from __future__ import annotations

# key: names | capital (metonym of its government) | adjectives
_STATES = """
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine,Argentinian
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian
Belgium||Belgian
Bhutan|Thimphu|Bhutanese
Bolivia|La Paz|Bolivian
Bosnia|Sarajevo|Bosnian
Botswana|Gaborone|Botswanan
Brazil|Brasília|Brazilian
Brunei||Bruneian
Bulgaria|Sofia|Bulgarian
Burma,Myanmar|Naypyidaw,Naypyitaw|Burmese
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaoundé|Cameroonian
Canada|Ottawa|Canadian
Chad||Chadian
Chile|Santiago|Chilean
China,People's Republic of China,PRC|Beijing,Peking|Chinese
Colombia|Bogotá|Colombian
Congo|Kinshasa|Congolese
Costa Rica||Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic,Czechia|Prague|Czech
Denmark|Copenhagen|Danish
Ecuador|Quito|Ecuadorian
Egypt|Cairo|Egyptian
El Salvador||Salvadoran
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
European Union,EU|Brussels|
Fiji|Suva|Fijian
Finland|Helsinki|Finnish
France|Paris|French
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Guatemala||Guatemalan
Haiti||Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi,Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel|Jerusalem,Tel Aviv|Israeli
Italy|Rome|Italian
Jamaica||Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait||Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian,Lao
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Malaysia|Kuala Lumpur|Malaysian
Maldives|Malé|Maldivian
Mali|Bamako|Malian
Mexico|Mexico City|Mexican
Moldova|Chişinău|Moldovan
Mongolia|Ulaanbaatar,Ulan Bator|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepalese,Nepali
Netherlands|The Hague|Dutch
New Zealand|Wellington|
Nicaragua|Managua|Nicaraguan
Nigeria|Abuja|Nigerian
North Korea,DPRK|Pyongyang|North Korean
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palestine|Ramallah|Palestinian
Panama||Panamanian
Papua New Guinea|Port Moresby|
Paraguay|Asunción|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Philippine,Filipino
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia,Russian Federation|Moscow|Russian
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea,Republic of Korea,ROK|Seoul|South Korean
Soviet Union,USSR||Soviet
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Timor-Leste|Dili|Timorese
Tunisia|Tunis|Tunisian
Turkey,Türkiye|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv,Kiev|Ukrainian
United Arab Emirates,UAE|Abu Dhabi|Emirati
United Kingdom,UK,Great Britain,Britain|London,Whitehall|British
United States,United States of America,US,USA,U.S.,America|Washington|American
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Vatican||
Venezuela|Caracas|Venezuelan
Vietnam,Viet Nam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
"""


def _table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names, capitals, adjectives = {}, {}, {}
    for line in _STATES.strip().splitlines():
        named, capital, adjective = (part.split(",") if part else [] for part in line.split("|"))
        names.update(dict.fromkeys(named, named[0]))
        capitals.update(dict.fromkeys(capital, named[0]))
        adjectives.update(dict.fromkeys(adjective, named[0]))
    return names, capitals, adjectives


COUNTRIES, CAPITALS, DEMONYMS = _table()

PLACE_WORDS = frozenset(
    "capitol downing broadway afghan africa african alaska alabama america american anglo appalachia arabia "
    "arabian arctic arizona arkansas asia asian atlantic australasia balkan balkans baltic bengal berlin bombay "
    "bosporus boston britain british brussels burmese calcutta california caribbean caspian caucasus central "
    "changchun chengdu chicago chongqing connecticut crimea crimean dalian dallas delaware delhi detroit diaoyu "
    "district dutch east eastern england english eurasia eurasian europe european far florida fujian fukushima "
    "geneva georgia ginza guam guangdong guangzhou gulf hainan hamburg hangzhou hawaii hebei himalaya hiroshima "
    "hokkaido hollywood hong honolulu houston hubei hunan idaho illinois indiana indo indochina indo-pacific "
    "iowa istanbul jiangsu jilin kaliningrad kansai kansas kashmir kentucky kobe kong korea korean kyoto kyushu "
    "latin levant liaoning london los louisiana macau macao maghreb maine manchuria manhattan maryland "
    "massachusetts mediterranean melbourne mexico miami michigan middle milan mindanao minnesota mississippi "
    "missouri montana mumbai munich nagasaki nagoya nanjing nebraska nevada new niigata nordic north northeast "
    "northern northwest oceania ohio okinawa oklahoma oregon osaka ottoman oxford pacific panama paris pearl "
    "pennsylvania persian philadelphia prague qinghai rio ruhr russia ryukyu sahel san scandinavia scotland "
    "scottish seattle senkaku sevastopol shaanxi shandong shanghai shanxi shenzhen siberia sichuan sino south "
    "southeast southern southwest strasbourg suzhou sydney tennessee texas tianjin tibet tibetan tokyo toronto "
    "trans transatlantic transpacific utah vermont virginia wales washington welsh west western westphalia "
    "wisconsin wuhan wyoming xinjiang york yorkshire yunnan zhejiang zhongnanhai zurich cambridge harvard yale "
    "stanford princeton".split()
)
