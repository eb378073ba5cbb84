"""Capitalised words that are no people: places, companies, products, languages, events."""

_PLACES = """
africa america americas asia australia austria bangladesh belgium brazil britain bulgaria cambodia canada chile china
colombia croatia cuba cyprus czechia denmark egypt england estonia ethiopia europe finland france germany ghana greece
hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kenya korea latvia lebanon lithuania
luxembourg malaysia malta mexico morocco nepal netherlands nigeria norway pakistan panama peru philippines poland
portugal qatar romania russia scotland senegal serbia singapore slovakia slovenia spain sweden switzerland syria
taiwan tanzania thailand tunisia turkey uganda uk ukraine uae usa vietnam wales zimbabwe
amsterdam ankara antwerp athens atlanta austin bangalore bangkok barcelona basel beijing belfast berlin bogota boston
bristol brooklyn brussels bucharest budapest cairo california cambridge cardiff chicago cologne copenhagen dallas
delhi denver detroit dubai dublin edinburgh florida frankfurt geneva glasgow hamburg hamptons hanoi havana helsinki
houston istanbul jakarta johannesburg joburg kyiv kyoto lagos leeds leipzig lima lisbon liverpool london luton lyon
madrid manchester manhattan manila marseille melbourne miami milan montreal moscow mumbai munich nairobi naples
nashville nuremberg ontario orlando osaka oslo oxford palo alto paris philadelphia phoenix pittsburgh porto portland
prague quebec riga rome rotterdam salzburg santiago seattle seoul shanghai sheffield stockholm stuttgart sydney
tallinn tampa tehran tel aviv texas tokyo toronto turin utrecht valencia vancouver venice vienna vilnius warsaw
washington wellington yorkshire zagreb zurich york jersey orleans hollywood silicon atlantic pacific carolina dakota tennessee arizona lafayette columbus mercedes hollywood westminster wimbledon soho
brixton camden croydon greenwich hackney islington kensington shoreditch fitzrovia hampstead
"""

_COMPANIES = """
accenture adidas adobe airbnb aldi alibaba alexa amazon android anthropic apple asana audi bbc behance bing bitcoin
blockbuster bluesky bmw boeing booking calendly canva chatgpt chipotle chrome clubhouse cnn cnet coinbase comcast
cortana costco craigslist deliveroo dell deloitte disney docusign dropbox ebay eventbrite evernote excel expedia
facebook fb figma fiverr fb ford fox framer ge github gitlab gmail gofundme goldman google grab groupon grubhub
gumroad heroku hubspot huawei ibm ikea indiegogo insta instagram intercom intel ios iphone ipad jira kickstarter klm
lidl linkedin linux lufthansa lyft mac macbook mailchimp mastodon mcdonalds mckinsey medicare meta microsoft midjourney
miro mozilla mtv nasa netflix netlify nike nintendo notion nvidia olly openai oracle outlook patreon paypal pepsi
photoshop pinterest playstation postgres powerpoint proz python quickbooks quora reddit revolut safari salesforce
samsung sap shopify signal siemens siri skype slack snapchat sony soundcloud spacex spotify squarespace stackoverflow
starbucks steam stripe substack sweetgreen target teams telegram tesla threads tiktok tinder toyota trello tumblr
twitch twitter uber udemy unicef upwork vercel verizon viber vimeo visa vodafone volkswagen vw walgreens walmart
webflow wechat whatsapp forbes techcrunch guardian economist bloomberg reuters wikipedia windows wordpress xbox xing yahoo yelp yc youtube zapier zendesk zoom
"""

_KINDS = """
african american arabic argentine asian australian austrian belgian brazilian british canadian chinese colombian cuban
czech danish dutch egyptian english european finnish french german greek hebrew hindi hungarian indian indonesian
iranian iraqi irish islamic israeli italian japanese jewish kenyan korean latin lebanese malay mandarin mexican
moroccan muslim nigerian nordic norwegian pakistani persian peruvian polish portuguese romanian russian scottish
serbian singaporean spanish swedish swiss syrian thai turkish ukrainian vietnamese welsh yoruba
catholic christian hindu buddhist sikh protestant democrat democrats republican republicans tory labour congress
parliament senate nhs nba nfl nhl fifa uefa premier olympics olympic bible quran brexit covid god lord
ai api aws b2b b2c beta ceo cfo cto coo cmo cms crm css csv cv diy dj dns dm eu faq gdpr gif gpt gst hr html http
ip ipo irs it js json kpi llc llm ltd mba mit mlb mvp nda ngo nsfw nyc oecd ok okr pdf phd pm po pr pto qa roi rsvp
saas sdk seo smtp sms sql ssl svg tba tbd tv uk ui un url usa usb usd ux vat vc vip vp vpn www xml nyt ufc wwe rt
"""

#: Folded; a word of these is no person unless a contact or a person's place in the sentence says so.
NOT_PEOPLE = frozenset((_PLACES + _COMPANIES + _KINDS).split())

#: What follows a name of something else: «Paris office», «Baker Street», «Acme Inc».
THING_AFTER = frozenset(
    """
    academy agency airlines airport app association avenue ave bank bar bay beach bridge building bros cafe camp campus capital
    castle cathedral center centre church city clinic club co college collective community conference corp corporation
    council county creek cup daily district fc festival films foundation fund fundraiser gallery gang gardens gmbh
    group hall hills hospital hotel house hub inc institute island islands isle lab labs lake ltd llc magazine mall
    market marathon media meetup memorial monument mountain mountains museum music national network news news office
    offices palace park partners pier pizza place plaza podcast port post prize productions pub radio railway records
    region resort restaurant review river road ventures rd saloon school sea series show solutions square stadium
    station store street st studio studios summit supermarket symphony systems team tech technologies theater theatre
    times tower town trail trust tv union university valley village world
    """.split()
)

#: Things that are called something: «a fintech called Ramp».
NAMED_THINGS = frozenset(
    """
    app bar bot book boat brand cafe car cat chain channel city club company dog fintech film firm game group hotel
    movie newsletter organisation place podcast product project pub publication restaurant series shop show site
    software song startup store street team thing tool town village website
    """.split()
)
