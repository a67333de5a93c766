import type { Library } from '../../model/library.ts';

export default {
  id: 'ccxt',
  packages: ['ccxt'],
  purpose: 'Client of many exchanges of crypto currencies.',
  system: {
    name: 'Cryptocurrency exchanges (CCXT)',
    kind: 'http-api',
    hosting: 'saas',
  },
  clients: [
    {
      path: '{alpaca,ascendex,bequant,bigone,binance,binancecoinm,binanceus,binanceusdm,bingx,bitbank,bitfinex,bitflyer,bitget,bithumb,bitmart,bitmex,bitrue,bitso,bitstamp,bitvavo,blockchaincom,bybit,coinbase,coinbaseadvanced,coinbaseexchange,coinbaseinternational,coincheck,coinex,coinone,coinsph,cryptocom,deribit,dydx,exmo,gate,gateio,gemini,hashkey,hitbtc,htx,huobi,hyperliquid,independentreserve,kraken,krakenfutures,kucoin,kucoinfutures,latoken,lbank,luno,mexc,okcoin,okx,okxus,paradex,phemex,poloniex,probit,upbit,whitebit,woo,xt,zaif,Exchange}()',
      options: {
        argument: 0,
      },
    },
    {
      path: 'pro.*()',
      options: {
        argument: 0,
      },
    },
  ],
  outbound: [
    {
      path: 'pro.*().{fetch,watch,loadMarkets}',
      effect: 'read',
    },
    {
      path: 'pro.*().fetch*',
      effect: 'read',
    },
    {
      path: 'pro.*().watch*',
      effect: 'read',
    },
    {
      path: 'pro.*().{createOrder,cancel,edit,withdraw,transfer,setLeverage,setMarginMode,setPositionMode}',
      effect: 'write',
    },
    {
      path: 'pro.*().createOrder*',
      effect: 'write',
    },
    {
      path: 'pro.*().create*Order',
      effect: 'write',
    },
    {
      path: 'pro.*().cancel*',
      effect: 'write',
    },
    {
      path: 'pro.*().edit*',
      effect: 'write',
    },
  ],
  timeoutOptions: [
    {
      path: 'pro.*',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
    {
      path: '{alpaca,ascendex,bequant,bigone,binance,binancecoinm,binanceus,binanceusdm,bingx,bitbank,bitfinex,bitflyer,bitget,bithumb,bitmart,bitmex,bitrue,bitso,bitstamp,bitvavo,blockchaincom,bybit,coinbase,coinbaseadvanced,coinbaseexchange,coinbaseinternational,coincheck,coinex,coinone,coinsph,cryptocom,deribit,dydx,exmo,gate,gateio,gemini,hashkey,hitbtc,htx,huobi,hyperliquid,independentreserve,kraken,krakenfutures,kucoin,kucoinfutures,latoken,lbank,luno,mexc,okcoin,okx,okxus,paradex,phemex,poloniex,probit,upbit,whitebit,woo,xt,zaif,Exchange}',
      option: {
        argument: 0,
        key: 'timeout',
      },
    },
  ],
  same: [
    {
      path: 'ccxt#{alpaca,ascendex,bequant,bigone,binance,binancecoinm,binanceus,binanceusdm,bingx,bitbank,bitfinex,bitflyer,bitget,bithumb,bitmart,bitmex,bitrue,bitso,bitstamp,bitvavo,blockchaincom,bybit,coinbase,coinbaseadvanced,coinbaseexchange,coinbaseinternational,coincheck,coinex,coinone,coinsph,cryptocom,deribit,dydx,exmo,gate,gateio,gemini,hashkey,hitbtc,htx,huobi,hyperliquid,independentreserve,kraken,krakenfutures,kucoin,kucoinfutures,latoken,lbank,luno,mexc,okcoin,okx,okxus,paradex,phemex,poloniex,probit,upbit,whitebit,woo,xt,zaif,Exchange}()',
      as: 'ccxt#pro.exchange()',
    },
  ],
} as const satisfies Library;
